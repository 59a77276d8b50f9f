import { expect, test } from 'vitest';
import { prepareFonts } from '../../../scripts/fonts.ts';
import { readStory } from '../../../scripts/readStory.ts';

for (const folder of ['src/content', 'tests/fixtures/atlantic']) {
  test(`brings the serif of ${folder} in at most 25 kB, and never holds words back for it`, async () => {
    const { css, fonts } = await prepareFonts(await readStory(folder));
    const bytes = fonts.reduce((sum, font) => sum + font.bytes.length, 0);
    expect(fonts).toHaveLength(2);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThanOrEqual(25_000);
    for (const { file } of fonts) expect(css).toContain(`url(./${file})`);
    expect(css.match(/font-display:optional/g)).toHaveLength(2);
    // Every serif that stands in for it comes in both weights.
    const families = css.match(/"Serif as \w+";font-weight:(400|700)/g) ?? [];
    expect(new Set(families).size).toBe(8);
  });
}
