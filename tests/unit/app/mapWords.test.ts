import { expect, test } from 'vitest';
import { mapWords } from '../../../src/app/mapWords.ts';
import { sceneAt } from '../../../src/scene/sceneAt.ts';
import { stepOf, trip } from '../../fixtures/trip.ts';

const wordsAt = (step: string) => mapWords(trip, sceneAt(trip, stepOf(step)));

test.each([
  ['quad', ['call', 'ahead', 'inferred']],
  ['tokyo', ['current', 'ahead', 'inferred']],
  ['alaska', ['current', 'done', 'ahead', 'inferred']],
])('explains at %s just the lines that are drawn there', (step, lines) => {
  expect(wordsAt(step).legend.map(({ line }) => line)).toEqual(lines);
});

test('never passes an inferred way off as one that was travelled', () => {
  const scene = sceneAt(trip, stepOf('alaska'));
  const legs = scene.legs.filter(({ record }) => record === 'inferred');
  expect(mapWords(trip, { ...scene, legs }).legend).toEqual([
    { line: 'inferred', text: 'not on record' },
  ]);
});

test('calls the map by its stop', () => {
  expect(wordsAt('quad').label).toBe('Map: The Quad');
});

test('says the whole scene to whoever cannot see it', () => {
  expect(wordsAt('seoul').sentence).toMatch(/^Blinken and Austin: from Tokyo to Seoul\. /);
});
