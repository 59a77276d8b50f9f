import { expect, test } from 'vitest';
import { makePageShelf } from '../../../src/app/pageShelf.ts';
import { pageOf } from '../../fixtures/tripPages.ts';

const loaders = {
  tokyo: async () => ({ default: pageOf('tokyo') }),
  seoul: async () => {
    throw new Error('The network is gone.');
  },
};

test('has a page once it has been fetched, and not before', async () => {
  const shelf = makePageShelf(loaders);
  expect(shelf.has('tokyo')).toBe(false);
  await shelf.fetch('tokyo');
  expect(shelf.has('tokyo')).toBe(true);
  expect(shelf.get('tokyo').words.title).toMatch(/^Tokyo/);
});

test('says which page is asked for too early', () => {
  expect(() => makePageShelf(loaders).get('tokyo')).toThrow(
    'The page of "tokyo" hasn\'t been fetched.',
  );
});

test('tells whoever waits when a page cannot be had, and stays without it', async () => {
  const shelf = makePageShelf(loaders);
  await expect(shelf.fetch('seoul')).rejects.toThrow('The network is gone.');
  expect(shelf.has('seoul')).toBe(false);
});
