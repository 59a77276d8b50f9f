import { expect, test } from 'vitest';
import { readStory } from '../../../scripts/readStory.ts';
import { describeScene } from '../../../src/scene/describeScene.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { sceneAt } from '../../../src/scene/sceneAt.ts';
import { fill } from '../../../src/story/fill.ts';
import type { Story } from '../../../src/story/story.ts';
import { stepOf, trip } from '../../fixtures/trip.ts';

/** The sentences about a scene, one by one. */
const sentences = ({ words, language }: Story, scene: Scene) =>
  describeScene(scene, (key, values) => fill(words[key], values, language), language).split(
    /(?<=\.) /,
  );

const tripSentences = (step: string) => sentences(trip, sceneAt(trip, stepOf(step)));

test('tells a listener of the call at the Quad, and that all travel is still ahead', () => {
  expect(tripSentences('quad')).toEqual([
    'A video call joins Washington, Tokyo, New Delhi and Canberra.',
    'Still ahead: Blinken, Washington to Tokyo; Austin, Washington to Honolulu; Austin, Honolulu to Tokyo; Blinken and Austin, Tokyo to Seoul; Blinken, Seoul to Anchorage; Sullivan, Washington to Anchorage; the Chinese delegation, Beijing to Anchorage; Austin, Seoul to New Delhi.',
    'Also marked: Myanmar and South China Sea.',
  ]);
});

test('tells a listener who comes to Tokyo, and from where', () => {
  expect(tripSentences('tokyo')).toEqual([
    'Blinken: from Washington to Tokyo.',
    'Austin: from Washington to Honolulu.',
    'Austin: from Honolulu to Tokyo.',
    'Still ahead: Blinken and Austin, Tokyo to Seoul; Blinken, Seoul to Anchorage; Sullivan, Washington to Anchorage; the Chinese delegation, Beijing to Anchorage; Austin, Seoul to New Delhi.',
    'Also marked: Hong Kong, Xinjiang, Tibet and Taiwan.',
  ]);
});

test('says in one sentence that both secretaries go from Tokyo to Seoul', () => {
  expect(tripSentences('seoul')).toEqual([
    'Blinken and Austin: from Tokyo to Seoul.',
    'Already travelled: Blinken, Washington to Tokyo; Austin, Washington to Honolulu; Austin, Honolulu to Tokyo.',
    'Still ahead: Blinken, Seoul to Anchorage; Sullivan, Washington to Anchorage; the Chinese delegation, Beijing to Anchorage; Austin, Seoul to New Delhi.',
  ]);
});

test('says at Alaska which ways there are not on record', () => {
  const [blinken, sullivan, delegation, austin] = tripSentences('alaska');
  expect(blinken).toBe('Blinken: from Seoul to Anchorage.');
  const inferred = '(route not on record; drawn from the capital).';
  expect(sullivan).toBe(`Sullivan: from Washington to Anchorage ${inferred}`);
  expect(delegation?.toLowerCase()).toBe(
    `the chinese delegation: from beijing to anchorage ${inferred}`,
  );
  expect(austin).toBe('Austin: from Seoul to New Delhi.');
});

test('leaves out what a scene has not', () => {
  const scene = { ...sceneAt(trip, stepOf('seoul')), legs: [], contexts: [] };
  expect(sentences(trip, scene)).toEqual(['']);
});

test('speaks and lists in the language of the story', async () => {
  const atlantic = await readStory('tests/fixtures/atlantic');
  const scene = sceneAt(atlantic, atlantic.steps[0]!);
  expect(sentences(atlantic, scene)[0]).toBe(
    'Uma chamada liga estes lugares: Lisboa, Praia e Recife.',
  );
});
