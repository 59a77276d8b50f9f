import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bands } from '../../../src/map/bands.ts';
import { mapStyles } from '../../../src/map/mapStyles.ts';
import { placements } from '../../../src/map/placements.ts';
import { makeSheet } from '../../../src/map/sheet.ts';
import { bareScene, stopsAt } from './elsewhere.ts';
import { journey } from './journey.ts';

type Shown = Record<string, string>;

/** What the text says of one scene's things at one width: a reader of just the forms that it uses. */
const readStyles = (css: string, scene: string, width: number) => {
  const shown: Record<string, Shown> = {};
  const applies = (query: string) =>
    [...query.matchAll(/width(>=|<)(\d+)px/g)].every(([, sign, px]) =>
      sign === '<' ? width < Number(px) : width >= Number(px),
    );
  const blocks = [...css.matchAll(/(@container map [^{]*)\{((?:[^{}]*\{[^{}]*\})*)\}/g)];
  const plain = blocks.reduce((text, [block]) => text.replace(block, ''), css);
  const rules = [
    plain,
    ...blocks.filter(([, query = '']) => applies(query)).map(([, , body = '']) => body),
  ].join('');
  for (const [, selector = '', body = ''] of rules.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const scenes = [...selector.matchAll(/\[data-scene=([\w-]+)\]/g)].map(([, id]) => id);
    if (scenes.length > 0 && !scenes.includes(scene)) continue;
    const things = [...selector.matchAll(/\.at-([\w-]+)/g)].map(([, key = '']) => key);
    const keys = scenes.length > 0 && things.length === 0 ? ['camera'] : things;
    const pairs = body
      .split(';')
      .map((pair) => pair.split(/:(.*)/).slice(0, 2) as [string, string]);
    for (const key of keys) shown[key] = { ...shown[key], ...Object.fromEntries(pairs) };
  }
  return shown;
};

describe('mapStyles', () => {
  const sheet = makeSheet(journey);
  const css = mapStyles(placements(journey, sheet));

  it('shows exactly what is placed, where it is placed, in each scene and band', () => {
    for (const { scene, band, frame, placed } of placements(journey, sheet)) {
      const shown = readStyles(css, scene.id, (band.narrowest + band.widest) / 2);
      const visible = Object.keys(shown).filter((key) => shown[key]?.display === 'block');
      expect(visible.sort(), `${scene.id} from ${band.from}px`).toEqual(
        placed.map(({ key }) => key).sort(),
      );
      const { camera } = shown;
      expect([camera?.['--map-k'], camera?.['--map-x'], camera?.['--map-y']].map(Number)).toEqual([
        frame.k,
        frame.tx,
        frame.ty,
      ]);
      for (const { key, x, y } of placed.filter(({ kind }) => kind !== 'locator')) {
        expect(Number(shown[key]?.['--at-x']) * frame.k + frame.tx).toBeCloseTo(x, 1);
        expect(Number(shown[key]?.['--at-y']) * frame.k + frame.ty).toBeCloseTo(y, 1);
      }
    }
  });

  it('hangs names and moved markers as they were placed', () => {
    const at = [12, 48] as const;
    const scene = bareScene({ stops: stopsAt(at, at), view: { points: [at], km: 900 } });
    const shown = readStyles(mapStyles(placements([scene], makeSheet([scene]))), 'here', 500);
    expect(shown['stop-stop-1']).toMatchObject({ '--hang-x': 'calc(-50% - 14.1px)' });
    expect(shown['leader-stop-1']).toMatchObject({ width: '14.1px', '--turn': '180deg' });
    expect(shown['name-stop-2']).toMatchObject({ '--hang-x': '30.1px' });
  });

  it('puts the locator into its corner, whatever the camera does', () => {
    const shown = readStyles(css, 'tokyo', 1000)['locator'];
    expect(shown).toMatchObject({ transform: 'none', left: '8px', bottom: '8px', width: '128px' });
    expect(readStyles(css, 'tokyo', 360)['locator']).toBeUndefined();
  });

  it('has a rule for the camera at every width', () => {
    for (const { narrowest, widest } of bands) {
      for (const width of [narrowest, widest - 1]) {
        for (const { id } of journey) expect(readStyles(css, id, width)).toHaveProperty('camera');
      }
    }
  });

  it('stays small', () => {
    expect(brotliCompressSync(css).length).toBeLessThan(4000);
  });

  it('is the same each time', () => {
    expect(mapStyles(placements(journey, sheet))).toBe(css);
  });
});
