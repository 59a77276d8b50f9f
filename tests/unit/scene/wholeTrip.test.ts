import { expect, test } from 'vitest';
import { readStory } from '../../../scripts/readStory.ts';
import { mapWords } from '../../../src/app/mapWords.ts';
import { wholeTrip } from '../../../src/scene/wholeTrip.ts';
import { trip } from '../../fixtures/trip.ts';

const scene = wholeTrip(trip);

test('holds every stop, every way and every place that a panel is about', () => {
  expect(scene.stops.map(({ id }) => id)).toEqual(trip.steps.map(({ id }) => id));
  expect(scene.legs.map(({ id }) => id)).toEqual(trip.legs.map(({ id }) => id));
  const placed = trip.steps.flatMap(({ contexts }) => contexts.filter(({ place }) => place));
  expect(scene.contexts.map(({ id }) => id)).toEqual(placed.map(({ id }) => id));
});

test('marks whoever was called and wherever somebody flew, each place once', () => {
  const names = scene.places.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  for (const name of ['Canberra', 'New Delhi', 'Honolulu', 'Beijing', 'Kabul'])
    expect(names).toContain(name);
  for (const { name } of scene.stops) expect(names).not.toContain(name);
});

test('has everything in view', () => {
  const points = scene.view.points.map((point) => point.join());
  for (const { at } of [...scene.stops, ...scene.places, ...scene.contexts])
    expect(points).toContain(at.join());
  for (const { ends } of scene.legs) for (const end of ends) expect(points).toContain(end.join());
});

test('looks back: nothing is ahead any more', () => {
  for (const { progress } of [...scene.stops, ...scene.legs]) expect(progress).toBe('done');
});

test('is called by its name and said in a sentence of its own', () => {
  const { label, sentence, legend } = mapWords(trip, scene);
  expect(label).toBe('Map: The whole trip');
  expect(sentence).toMatch(
    /^All the way: Blinken, Washington to Tokyo; .*Austin, New Delhi to Kabul/,
  );
  expect(sentence).toContain('Also marked: Myanmar,');
  expect(legend.map(({ line }) => line)).toEqual(['done', 'inferred']);
});

test('is there for another story, too', async () => {
  const other = await readStory('tests/fixtures/atlantic');
  expect(wholeTrip(other).stops).toHaveLength(other.steps.length);
  expect(mapWords(other, wholeTrip(other)).sentence).toMatch(/^Todo o caminho: /);
});
