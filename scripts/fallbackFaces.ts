import type { Font } from '@capsizecss/unpack';

/**
 * Serifs that readers' systems have, in bold, and their measures in their own units. Those of Georgia were
 * read from Gelasio, which is cut to the same measures, the others' are their own. One of them is on each
 * system there is, and each more would be looked for before the first paint: a millisecond, on a slow phone
 * several. Families are named in `tokens.css`.
 */
const systemSerifs = [
  { family: 'Serif as Georgia', local: 'Georgia Bold', xWidthAvg: 1062, unitsPerEm: 2048 },
  { family: 'Serif as Noto', local: 'Noto Serif Bold', xWidthAvg: 512, unitsPerEm: 1000 },
  { family: 'Serif as DejaVu', local: 'DejaVu Serif Bold', xWidthAvg: 1168, unitsPerEm: 2048 },
] as const;

/** What of a font its stand-ins are cut to. */
export type Measures = Pick<Font, 'xWidthAvg' | 'unitsPerEm' | 'ascent' | 'descent'>;

/**
 * Rules that set the reader's own serifs as wide, and on the same baseline, as the font that they stand
 * in for: where it is missing a headline breaks where it would have broken.
 *
 * @param weight what the font calls itself, 600
 * @param font its measures
 */
export function fallbackFaces(weight: number, font: Measures): string {
  return systemSerifs
    .map(({ family, local, xWidthAvg, unitsPerEm }) => {
      const size = font.xWidthAvg / font.unitsPerEm / (xWidthAvg / unitsPerEm);
      const share = (value: number) => value / font.unitsPerEm / size;
      return `@font-face{font-family:"${family}";font-weight:${weight};src:local("${local}");size-adjust:${percent(size)};ascent-override:${percent(share(font.ascent))};descent-override:${percent(share(-font.descent))}}`;
    })
    .join('');
}

const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`;
