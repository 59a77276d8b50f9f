import { expect, test } from 'vitest';
import { stepFor } from '../../../src/app/stepByKeys.ts';

const ids = ['quad', 'tokyo', 'seoul', 'alaska'];

test.each([
  ['ArrowRight', 'seoul'],
  ['ArrowDown', 'seoul'],
  ['ArrowLeft', 'quad'],
  ['ArrowUp', 'quad'],
  ['Home', 'quad'],
  ['End', 'alaska'],
])('takes the reader from Tokyo with %s to %s', (key, step) => {
  expect(stepFor(key, ids, 'tokyo', false)).toBe(step);
});

test('goes on to the left where the language runs to the left, and down all the same', () => {
  expect(stepFor('ArrowLeft', ids, 'tokyo', true)).toBe('seoul');
  expect(stepFor('ArrowRight', ids, 'tokyo', true)).toBe('quad');
  expect(stepFor('ArrowDown', ids, 'tokyo', true)).toBe('seoul');
});

test('stays at the first and the last step rather than go round', () => {
  expect(stepFor('ArrowLeft', ids, 'quad', false)).toBe('quad');
  expect(stepFor('ArrowRight', ids, 'alaska', false)).toBe('alaska');
});

test('leaves every other key to the browser', () => {
  for (const key of ['Tab', 'Enter', ' ', 'PageDown', 'a', 'ArrowRightward'])
    expect(stepFor(key, ids, 'tokyo', false)).toBeUndefined();
});
