import { expect, test } from 'vitest';
import { rangesOf, reserveStyles } from '../../../scripts/reserveStyles.ts';

test('joins widths that need about the same, and never gives less than any of them needs', () => {
  const measured = [
    [280, 300],
    [300, 290.3],
    [320, 270],
    [340, 180],
    [360, 180],
  ] as const;

  const ranges = rangesOf(measured);

  expect(ranges).toEqual([
    [280, 300],
    [320, 272],
    [340, 180],
  ]);
});

test('takes the wider end’s need where a wider page needs more', () => {
  // Two columns begin between the two.
  expect(
    rangesOf([
      [880, 100],
      [900, 400],
      [920, 400],
    ]),
  ).toEqual([
    [880, 400],
    [900, 400],
  ]);
});

test('reserves in rem, from the narrowest width on, and on the screen alone', () => {
  const css = reserveStyles({
    words: [
      [280, 800],
      [320, 640],
    ],
    nav: [[280, 52]],
  });

  expect(css).toBe(
    '@media screen{[data-reserve=words]{min-block-size:50rem}[data-reserve=nav]{min-block-size:3.25rem}' +
      '@container explainer (width>=20rem){[data-reserve=words]{min-block-size:40rem}}}',
  );
});

test('says nothing where nothing was measured', () => {
  expect(reserveStyles({})).toBe('');
});
