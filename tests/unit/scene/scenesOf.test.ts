import { expect, test } from 'vitest';
import { readStory } from '../../../scripts/readStory.ts';
import { scenesOf } from '../../../src/scene/scenesOf.ts';
import { trip } from '../../fixtures/trip.ts';

test('has one scene for each step, one more for each panel with a place, and one for the whole trip', () => {
  expect(scenesOf(trip).map(({ id }) => id)).toEqual([
    'quad',
    'quad--myanmar',
    'quad--south-china-sea',
    'tokyo',
    'tokyo--us-japan-alliance',
    'tokyo--hong-kong',
    'tokyo--xinjiang',
    'tokyo--tibet',
    'tokyo--taiwan',
    'seoul',
    'seoul--us-south-korea-alliance',
    'alaska',
    'alaska--alaska-talks',
    'alaska--virus-origins',
    '--trip',
  ]);
});

test.each(['src/content', 'tests/fixtures/atlantic'])(
  'never gives two scenes of %s the same name',
  async (folder) => {
    const ids = scenesOf(await readStory(folder)).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.length).toBeGreaterThan(2);
  },
);

test('says of each scene at which step and beside which panel it is seen', () => {
  for (const { id, step, context } of scenesOf(trip))
    expect(id).toBe(
      step === undefined ? '--trip' : context === undefined ? step : `${step}--${context}`,
    );
});
