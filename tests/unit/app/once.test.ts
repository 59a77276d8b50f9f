import { expect, test } from 'vitest';
import { once } from '../../../src/app/once.ts';

test('does it for the first who asks, and gives the others what came of it', () => {
  let count = 0;
  const make = once(() => ({ count: (count += 1) }));
  expect(count).toBe(0);
  const made = make();
  expect(made).toEqual({ count: 1 });
  expect(make()).toBe(made);
  expect(count).toBe(1);
});

test('does not do again what nothing came of', () => {
  let count = 0;
  const make = once(() => void (count += 1));
  make();
  make();
  expect(count).toBe(1);
});
