import { expect, test } from 'vitest';
import { fontFaces } from '../../../scripts/fonts.ts';
import { readStory } from '../../../scripts/readStory.ts';

for (const folder of ['src/content', 'tests/fixtures/atlantic']) {
  test(`brings the serif of ${folder} with the page, in at most 25 kB`, async () => {
    const css = await fontFaces(await readStory(folder));
    const fonts = [...css.matchAll(/url\(data:font\/woff2;base64,([^)]+)\)/g)].map(([, text]) =>
      Buffer.from(text!, 'base64'),
    );
    expect(fonts).toHaveLength(2);
    for (const bytes of fonts) expect(bytes.subarray(0, 4).toString()).toBe('wOF2');
    const weight = fonts.reduce((sum, { length }) => sum + length, 0);
    expect(weight).toBeGreaterThan(5_000);
    expect(weight).toBeLessThanOrEqual(25_000);
    // Every serif that stands in for it comes in both weights.
    const families = css.match(/"Serif as \w+";font-weight:(400|700)/g) ?? [];
    expect(new Set(families).size).toBe(8);
  });
}
