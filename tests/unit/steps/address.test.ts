import { expect, test } from 'vitest';
import { addressOf, stepAt } from '../../../src/steps/address.ts';

const ids = ['quad', 'tokyo', 'seoul', 'alaska'];

test('gives the first step the page that a folder opens with, and each other one its own', () => {
  expect(ids.map((id) => addressOf(ids, id))).toEqual([
    './index.html',
    './tokyo.html',
    './seoul.html',
    './alaska.html',
  ]);
});

test('finds each step again at its address, in whatever folder it is served', () => {
  for (const folder of ['https://example.org/', 'https://example.org/a/b/']) {
    const paths = ids.map((id) => new URL(addressOf(ids, id), folder).pathname);
    expect(paths.map((path) => stepAt(ids, path))).toEqual(ids);
  }
});

test('understands servers that hide the file name or its ending', () => {
  expect(stepAt(ids, '/trip/')).toBe('quad');
  expect(stepAt(ids, '/trip/index')).toBe('quad');
  expect(stepAt(ids, '/trip/seoul')).toBe('seoul');
});

test('knows no step where none is served', () => {
  expect(stepAt(ids, '/trip/story.html')).toBeUndefined();
  expect(stepAt(ids, '/trip/tokyo.htm')).toBeUndefined();
  expect(stepAt(ids, '/tokyo/else.html')).toBeUndefined();
});

test('has the first step at one address only', () => {
  expect(stepAt(ids, '/trip/quad.html')).toBeUndefined();
});
