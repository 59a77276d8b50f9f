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
  });
}
