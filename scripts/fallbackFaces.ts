import type { Font } from '@capsizecss/unpack';

/**
 * Serifs that readers' systems have, and their measures in their own units. Regular weights are those of
 * capsize's collection; the bold ones of Georgia and Times were read from Gelasio and Tinos, which are cut
 * to the same measures. Families are named in `tokens.css`.
 */
const systemSerifs = [
  {
    family: 'Serif as Georgia',
    unitsPerEm: 2048,
    weights: {
      400: { xWidthAvg: 913, local: ['Georgia'] },
      700: { xWidthAvg: 1062, local: ['Georgia Bold', 'Georgia-Bold'] },
    },
  },
  {
    family: 'Serif as Times',
    unitsPerEm: 2048,
    weights: {
      400: { xWidthAvg: 832, local: ['Times New Roman', 'Liberation Serif', 'Tinos'] },
      700: {
        xWidthAvg: 886,
        local: ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'],
      },
    },
  },
  {
    family: 'Serif as Noto',
    unitsPerEm: 1000,
    weights: {
      400: { xWidthAvg: 481, local: ['Noto Serif'] },
      700: { xWidthAvg: 512, local: ['Noto Serif Bold', 'NotoSerif-Bold'] },
    },
  },
  {
    family: 'Serif as DejaVu',
    unitsPerEm: 2048,
    weights: {
      400: { xWidthAvg: 1058, local: ['DejaVu Serif'] },
      700: { xWidthAvg: 1168, local: ['DejaVu Serif Bold', 'DejaVuSerif-Bold'] },
    },
  },
] as const;

/** What of a font its stand-ins are cut to. */
export type Measures = Pick<Font, 'xWidthAvg' | 'unitsPerEm' | 'ascent' | 'descent'>;

/**
 * Rules that set the reader's own serifs as wide, and on the same baseline, as the font that they stand
 * in for: where it is missing a headline breaks where it would have broken.
 *
 * @param font its measures in one weight
 */
export function fallbackFaces(weight: 400 | 700, font: Measures): string {
  return systemSerifs
    .map(({ family, unitsPerEm, weights }) => {
      const { xWidthAvg, local } = weights[weight];
      const size = font.xWidthAvg / font.unitsPerEm / (xWidthAvg / unitsPerEm);
      const share = (value: number) => value / font.unitsPerEm / size;
      const sources = local.map((name) => `local("${name}")`).join();
      return `@font-face{font-family:"${family}";font-weight:${weight};src:${sources};size-adjust:${percent(size)};ascent-override:${percent(share(font.ascent))};descent-override:${percent(share(-font.descent))}}`;
    })
    .join('');
}

const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`;
