import { expect, test } from 'vitest';
import { fallbackFaces } from '../../../scripts/fallbackFaces.ts';

const font = { xWidthAvg: 479, unitsPerEm: 1000, ascent: 1036, descent: -335 };

test('sets a reader’s own serif as wide, and on the same line, as the font that it stands in for', () => {
  const faces = fallbackFaces(600, font).split('@font-face').slice(1);
  const georgia = faces.find((face) => face.includes('local("Georgia Bold")'))!;
  const number = (name: string) => Number(new RegExp(`${name}:([\\d.]+)%`).exec(georgia)![1]) / 100;

  const size = number('size-adjust');

  // Bold Georgia's letters are 1062 of 2048 units wide on average.
  expect((1062 / 2048) * size).toBeCloseTo(0.479, 2);
  expect(number('ascent-override') * size).toBeCloseTo(1.036, 2);
  expect(number('descent-override') * size).toBeCloseTo(0.335, 2);
});

test('has each of them in the weight of the font, so that none is made bold by the browser', () => {
  const faces = fallbackFaces(600, font).split('@font-face').slice(1);
  expect(faces).toHaveLength(3);
  for (const face of faces) expect(face).toMatch(/font-weight:600;src:local\("[\w ]+ Bold"\)/);
});
