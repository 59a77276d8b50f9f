import { expect, test } from 'vitest';
import { readStory } from '../../../scripts/readStory.ts';
import { listScene } from '../../../src/scene/listScene.ts';
import { sceneAt } from '../../../src/scene/sceneAt.ts';
import { fill } from '../../../src/story/fill.ts';
import { formatDay } from '../../../src/story/formatDay.ts';
import type { Step, Story } from '../../../src/story/story.ts';
import { stepOf, trip } from '../../fixtures/trip.ts';

const listOf = (story: Story, step: Step) =>
  listScene(
    sceneAt(story, step),
    (key, values) => fill(story.words[key], values, story.language),
    (date) => formatDay(date, story.language),
    story.language,
  );
const listAt = (step: string) => listOf(trip, stepOf(step));

test('lists the stops by number, then what else is marked', () => {
  expect(listAt('tokyo').places).toEqual([
    { kind: 'stop', step: 'quad', text: '1 The Quad (Washington)' },
    { kind: 'stop', step: 'tokyo', text: '2 Tokyo' },
    { kind: 'stop', step: 'seoul', text: '3 Seoul' },
    { kind: 'stop', step: 'alaska', text: '4 Alaska (Anchorage)' },
    { kind: 'context', context: 'hong-kong', text: 'Hong Kong' },
    { kind: 'context', context: 'xinjiang', text: 'Xinjiang' },
    { kind: 'context', context: 'tibet', text: 'Tibet' },
    { kind: 'context', context: 'taiwan', text: 'Taiwan' },
    { kind: 'place', text: 'Honolulu' },
  ]);
});

test('lists each route with its travellers, its day and where it stands, those of the moment first', () => {
  expect(listAt('seoul').routes.map(({ text }) => text)).toEqual([
    'Blinken, Tokyo to Seoul, Wed 17 March: this leg',
    'Austin, Tokyo to Seoul, Wed 17 March: this leg',
    'Blinken, Washington to Tokyo, Mon 15 March: travelled',
    'Austin, Washington to Honolulu, Sat 13 March: travelled',
    'Austin, Honolulu to Tokyo, Mon 15 March: travelled',
    'Blinken, Seoul to Anchorage, Thu 18 March: still ahead',
    'Sullivan, Washington to Anchorage, Thu 18 March: still ahead; route not on record; drawn from the capital',
    'the Chinese delegation, Beijing to Anchorage, Thu 18 March: still ahead; route not on record; drawn from the capital',
    'Austin, Seoul to New Delhi, Fri 19 March: still ahead',
  ]);
});

test('lists the call as what it was, and lets nobody travel along it', () => {
  const [call] = listAt('quad').routes;
  expect(call).toEqual({
    who: [],
    text: 'A video call joins Washington, Tokyo, New Delhi and Canberra.',
  });
});

test.each(['src/content', 'tests/fixtures/atlantic'])(
  'lists everything that the map of %s draws at each step, and nothing twice',
  async (folder) => {
    const story = await readStory(folder);
    for (const step of story.steps) {
      const scene = sceneAt(story, step);
      const { places, routes } = listOf(story, step);
      const travelled = routes.filter(({ who }) => who.length > 0);
      expect(travelled.map(({ who }) => who.join()).sort()).toEqual(
        scene.legs.map(({ who }) => who.join()).sort(),
      );
      for (const { name } of [...scene.stops, ...scene.contexts, ...scene.places])
        expect(places.some(({ text }) => text.includes(name))).toBe(true);
      for (const texts of [places, routes].map((items) => items.map(({ text }) => text)))
        expect(new Set(texts).size).toBe(texts.length);
    }
  },
);
