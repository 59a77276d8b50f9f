import { expect, test } from 'vitest';
import { makeEdition } from '../../../src/app/edition.ts';
import { arrangeMarks } from '../../../src/map/arrangeMarks.ts';
import { boxesMeet, boxMeetsDisc } from '../../../src/map/box.ts';
import type { SceneDrawing } from '../../../src/map/drawing.ts';
import { marksAround } from '../../../src/map/marksAround.ts';
import { boxOf } from '../../../src/map/placed.ts';
import { trip } from '../../fixtures/trip.ts';

const { drawing } = makeEdition(trip).map;
const tokyo = drawing.scenes['tokyo'] as SceneDrawing;
const marks = marksAround(drawing, tokyo);
const arranged = (zoom: number) => arrangeMarks(marks, drawing, tokyo, zoom);

test('has every mark of the story but names beside lines once, as it stands to the step', () => {
  const keys = marks.map(({ at }) => at);
  expect(new Set(keys).size).toBe(keys.length);
  for (const scene of Object.values(drawing.scenes))
    for (const mark of scene.marks)
      if (mark.kind !== 'name' || mark.of !== 'leg') expect(keys).toContain(mark.at);
  const progress = marks.flatMap((mark) => (mark.kind === 'stop' ? [mark.progress] : []));
  expect(progress.toSorted()).toEqual(['ahead', 'ahead', 'current', 'done']);
});

test('never lets names lie over marks or each other, from far to close', () => {
  for (const zoom of [0.1, 0.2, 0.4, 1, 2.5, 6]) {
    const px = (drawing.reach.right - drawing.reach.left) * zoom;
    const placed = arranged(zoom);
    const names = placed.filter(({ kind }) => kind === 'name' || kind === 'area');
    const round = placed.filter(({ kind }) => kind !== 'name' && kind !== 'area');
    for (const [index, name] of names.entries()) {
      const box = boxOf(name, px);
      const over = names.slice(index + 1).filter((other) => boxesMeet(box, boxOf(other, px)));
      expect(over.map(({ key }) => `${key} over ${name.key} at ${zoom}`)).toEqual([]);
      const on = round.filter((mark) => {
        const { left, top } = boxOf(mark, px);
        return boxMeetsDisc(box, left + mark.width / 2, top + mark.width / 2, mark.width / 2);
      });
      expect(on.map(({ key }) => `${name.key} on ${key} at ${zoom}`)).toEqual([]);
    }
  }
});

test('names more the closer the reader comes, and the stop that they are at always', () => {
  const names = (zoom: number) => arranged(zoom).filter(({ kind }) => kind === 'name').length;
  expect(names(0.15)).toBeLessThan(names(1));
  for (const zoom of [0.1, 0.3, 1, 5])
    expect(arranged(zoom).map(({ key }) => key)).toContain('name-tokyo');
});
