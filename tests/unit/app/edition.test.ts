import { expect, test } from 'vitest';
import { readStory } from '../../../scripts/readStory.ts';
import { makeEdition } from '../../../src/app/edition.ts';
import { scenesOf } from '../../../src/scene/scenesOf.ts';
import { trip } from '../../fixtures/trip.ts';

const edition = makeEdition(trip);

test('has words and lines for every scene that the reader can come to', () => {
  const ids = scenesOf(trip).map(({ id }) => id);
  expect(Object.keys(edition.map.words)).toEqual(ids);
  expect(Object.keys(edition.map.drawing.scenes)).toEqual(ids);
  for (const { legs } of Object.values(edition.map.drawing.scenes))
    for (const { id } of legs) expect(edition.map.drawing.arcs[id]?.length).toBeGreaterThan(15);
});

test('has a page and an address for every step', () => {
  const ids = ['quad', 'tokyo', 'seoul', 'alaska'];
  expect(edition.outline.stepIds).toEqual(ids);
  expect(edition.pages.map(({ id }) => id)).toEqual(ids);
  expect(Object.keys(edition.map.addresses)).toEqual(ids);
});

test('draws only marks that have a place in the stylesheet', () => {
  const { page, embed } = edition.styles;
  for (const { id, marks } of Object.values(edition.map.drawing.scenes)) {
    const served = id in page.served ? `${page.served[id]}${embed.served[id]}` : undefined;
    for (const { at } of marks) {
      expect(page.scenes + embed.scenes, `${at} at ${id}`).toContain(`.at-${at}`);
      if (served !== undefined) expect(served, `${at} at ${id}`).toContain(`.at-${at}`);
    }
  }
});

test('serves a step with the places of its own scene alone', () => {
  const { page, embed } = edition.styles;
  for (const { served, scenes } of [page, embed]) {
    expect(scenes).toContain('[data-scene=seoul]');
    expect(served['tokyo']).toContain('[data-scene=tokyo]');
    expect(served['tokyo']).not.toMatch(/\[data-scene=(?!tokyo\])/);
  }
});

test('reaches the browser unchanged, as JSON', () => {
  const { outline, pages, map } = edition;
  const sent = { outline, pages, map };
  expect(JSON.parse(JSON.stringify(sent))).toEqual(sent);
});

test('comes out the same from the same story', async () => {
  const atlantic = await readStory('tests/fixtures/atlantic');
  const [one, other] = [makeEdition(atlantic), makeEdition(atlantic)].map((made) =>
    JSON.stringify(made),
  );
  expect(one).toBe(other);
});

test('says nothing in English of a story in Portuguese', async () => {
  const { outline, masthead, map } = makeEdition(await readStory('tests/fixtures/atlantic'));
  const english = Object.values(trip.words).filter((word) => typeof word === 'string');
  const said = JSON.stringify({ outline, masthead, words: map.words });
  const bare = english.filter((word) => !word.includes('{') && word.length > 6);
  expect(bare.length).toBeGreaterThan(10);
  expect(bare.filter((word) => said.includes(word))).toEqual([]);
});
