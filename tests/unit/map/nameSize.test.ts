import { describe, expect, it } from 'vitest';
import { nameSize } from '../../../src/map/nameSize.ts';

describe('nameSize', () => {
  it('gives Chinese, Japanese and Korean letters their full width', () => {
    expect(nameSize('東京', 'point').width).toBe(2 * 13 + 4);
    expect(nameSize('서울', 'point').width).toBe(2 * 13 + 4);
    expect(nameSize('To', 'point').width).toBe(Math.ceil(2 * 0.56 * 13) + 4);
  });

  it('makes room for wide letters in a short name', () => {
    expect(nameSize('Mumm', 'point').width).toBeGreaterThan(nameSize('Lull', 'point').width);
  });

  it('takes semibold stops and spaced capitals for wider than other names', () => {
    const widths = (['point', 'stop', 'country'] as const).map(
      (style) => nameSize('Canberra', style).width,
    );
    expect(widths).toEqual(widths.toSorted((one, other) => one - other));
  });
});
