import { expect, test } from 'vitest';
import { heightUpTo } from '../../../src/app/embedHeights.ts';

test('gives a frame of one height all that a phone needs, however wide the column', () => {
  const heights = [
    [280, 900],
    [340, 820],
    [640, 720],
  ] as const;
  expect(heightUpTo(heights, 320)).toBe(900);
  expect(heightUpTo(heights, 700)).toBe(900);
});

test('gives it what a width between needs', () => {
  const heights = [
    [280, 600],
    [500, 900],
    [640, 700],
  ] as const;
  expect(heightUpTo(heights, 480)).toBe(600);
  expect(heightUpTo(heights, 700)).toBe(900);
});
