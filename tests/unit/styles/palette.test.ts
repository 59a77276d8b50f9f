import { readFileSync } from 'node:fs';
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';

/*
 * The palette's meanings, held against every way of seeing it. Distances are CIEDE2000: 1 can just be
 * seen side by side, 10 at a glance.
 */
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const [usual = '', more = ''] = tokens.split('@media (prefers-contrast: more)');

type Palette = (token: string) => Color;

function paletteOf(scheme: 'light' | 'dark', contrast: 'usual' | 'more'): Palette {
  const read = (css: string) =>
    // A newsroom's own accent comes first where there is one; the house's is its fallback.
    [...css.matchAll(/--([\w-]+):\s*light-dark\([^#]*(#\w+)[^#]*(#\w+)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, scheme === 'light' ? light : dark] as const,
    );
  const colours = new Map([...read(usual), ...(contrast === 'more' ? read(more) : [])]);
  return (token) => {
    const colour = parse(colours.get(token) ?? '');
    if (colour === undefined) throw new Error(`tokens.css has no colour --${token}.`);
    return colour;
  };
}

const sights = {
  'all colours': (colour: Color) => colour,
  'no red (protanopia)': filterDeficiencyProt(1),
  'no green (deuteranopia)': filterDeficiencyDeuter(1),
  'no blue (tritanopia)': filterDeficiencyTrit(1),
};

/** Told apart by colour and nothing else, so by much or, for neighbouring grounds, by an edge that can be seen. */
const byColourAlone = [
  { pair: ['land', 'water'], least: 6 },
  { pair: ['land-named', 'water'], least: 10 },
  { pair: ['land-named', 'land'], least: 3.5 },
] as const;

/** Told apart by form as well: the form is enough, and the colour still helps. */
const byFormToo = [
  { pair: ['route', 'route-quiet'], form: 'the line of now is twice as wide', least: 10 },
  { pair: ['route', 'inferred'], form: 'dots, not a line', least: 15 },
  { pair: ['route-quiet', 'inferred'], form: 'dots, not a line or dashes', least: 5 },
  { pair: ['route', 'context'], form: 'a numbered disc and a square', least: 30 },
  { pair: ['context', 'ink-quiet'], form: 'a square and a ring', least: 15 },
  { pair: ['water-ink', 'ink-faint'], form: 'italics and capitals', least: 8 },
] as const;

const palettes = (['light', 'dark'] as const).flatMap((scheme) =>
  (['usual', 'more'] as const).map((contrast) => ({
    name: `${scheme}, ${contrast === 'usual' ? 'as usual' : 'with more contrast'}`,
    palette: paletteOf(scheme, contrast),
  })),
);

describe.each(palettes)('$name', ({ palette }) => {
  test.each(Object.entries(sights))('keeps what differs apart for a reader of %s', (_, see) => {
    const distance = differenceCiede2000();
    const tooClose = [...byColourAlone, ...byFormToo]
      .map(({ pair: [one, other], least }) => ({
        pair: `${one}, ${other}`,
        apart: distance(see(palette(one)), see(palette(other))),
        least,
      }))
      .filter(({ apart, least }) => apart < least);
    expect(tooClose).toEqual([]);
  });

  test('draws every line and mark at 3 : 1 or more on every ground that it crosses', () => {
    const weak = ['route', 'route-quiet', 'inferred', 'context'].flatMap((line) =>
      ['water', 'land', 'land-named']
        .map((ground) => ({
          on: `${line} on ${ground}`,
          contrast: wcagContrast(palette(line), palette(ground)),
        }))
        .filter(({ contrast }) => contrast < 3),
    );
    expect(weak).toEqual([]);
  });
});

test('has forms for what it says colours are not alone in saying', () => {
  const arcs = readFileSync('src/map/ArcLayer.module.css', 'utf8');
  const widthOf = (line: string) =>
    Number(
      new RegExp(`\\[data-line='${line}'\\] \\{[^}]*stroke-width: ([\\d.]+)px`).exec(arcs)?.[1],
    );
  expect(widthOf('current')).toBeGreaterThan(1.6 * widthOf('done'));
  expect(/\[data-line='ahead'\] \{[^}]*dasharray/.test(arcs)).toBe(true);
  expect(/\[data-line='inferred'\] \{[^}]*dasharray/.test(arcs)).toBe(true);
});
