import { expect, test } from 'vitest';
import { fontFaces } from '../../../scripts/fonts.ts';
import { readStory } from '../../../scripts/readStory.ts';

for (const folder of ['src/content', 'tests/fixtures/atlantic']) {
  test(`brings the serif of ${folder} with the page, in at most 12 kB`, async () => {
    const css = await fontFaces(await readStory(folder));
    const [[, text = ''] = [], ...others] = css.matchAll(/url\(data:font\/woff2;base64,([^)]+)\)/g);
    expect(others).toEqual([]);
    const bytes = Buffer.from(text, 'base64');
    expect(bytes.subarray(0, 4).toString()).toBe('wOF2');
    expect(bytes.length).toBeGreaterThan(5_000);
    expect(bytes.length).toBeLessThanOrEqual(12_000);
    // And every serif that stands in for it.
    expect(new Set(css.match(/"Serif as \w+";font-weight:600/g)).size).toBe(3);
  });
}
