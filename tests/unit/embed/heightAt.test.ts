import { expect, test } from 'vitest';
import { heightAt } from '../../../src/embed/heightAt.ts';

const heights = [
  [280, 1000],
  [480, 800],
  [640, 600],
] as const;

test.each([
  [0, 1000],
  [280, 1000],
  [479.5, 1000],
  [480, 800],
  [639, 800],
  [640, 600],
  [1600, 600],
])('reserves at a width of %d px a height of %d px', (width, height) => {
  expect(heightAt(heights, width)).toBe(height);
});

test('reserves nothing where nothing was measured', () => {
  expect(heightAt([], 400)).toBe(0);
  expect(heightAt([[280, 900]], 400)).toBe(900);
});
