import { expect, test } from 'vitest';
import { fallbackFaces } from '../../../scripts/fallbackFaces.ts';

const font = { xWidthAvg: 479, unitsPerEm: 1000, ascent: 1036, descent: -335 };

test('sets a reader’s own serif as wide, and on the same line, as the font that it stands in for', () => {
  const faces = fallbackFaces(400, font).split('@font-face').slice(1);
  const georgia = faces.find((face) => face.includes('local("Georgia")'))!;
  const number = (name: string) => Number(new RegExp(`${name}:([\\d.]+)%`).exec(georgia)![1]) / 100;

  const size = number('size-adjust');

  // Georgia's letters are 913 of 2048 units wide on average.
  expect((913 / 2048) * size).toBeCloseTo(0.479, 2);
  expect(number('ascent-override') * size).toBeCloseTo(1.036, 2);
  expect(number('descent-override') * size).toBeCloseTo(0.335, 2);
});

test('has a bold face of its own, so that none is made bold by the browser', () => {
  expect(fallbackFaces(700, font)).toContain('local("Georgia Bold")');
  expect(fallbackFaces(700, font)).not.toContain('local("Georgia")');
});
