import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import {
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  string as anyText,
  tuple,
} from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { bundleClassic } from '../../../scripts/classicScripts.ts';
import { takeOptions } from '../../../src/embed/takeOptions.ts';

/** One window makes all the pages: a window for each would take most of a minute. */
const { implementation } = new JSDOM('').window.document;

/** What the root of a page has after the options of its address: attributes, and styles. */
function rootAt(search: string) {
  const page = implementation.createHTMLDocument('');
  const { documentElement: root } = page;
  takeOptions(page, new URL(`https://trip.example/embed/tokyo.html${search}`));
  const accent = (scheme: string) => root.style.getPropertyValue(`--accent-${scheme}`);
  return {
    data: Object.fromEntries(Object.entries(root.dataset)),
    light: accent('light'),
    dark: accent('dark'),
    root,
  };
}

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** `--paper` in the light and in the dark scheme. */
function colours(name: string): [light: string, dark: string] {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  return [light, dark];
}

test('takes each option that it knows', () => {
  expect(rootAt('?theme=dark&font=georgia&header=1').data).toEqual({
    theme: 'dark',
    font: 'georgia',
    header: '1',
  });
  expect(rootAt('?theme=light').data).toEqual({ theme: 'light' });
});

test('leaves the page as it is where it is told nothing, or to', () => {
  for (const search of ['', '?', '?theme=auto&header=0', '?step=seoul&lang=fr&childId=a']) {
    const { root } = rootAt(search);
    expect(root.getAttributeNames(), search).toEqual([]);
  }
});

test('has a stack of fonts for every name that it takes', () => {
  for (const font of ['sans', 'serif', 'georgia', 'times', 'arial', 'verdana']) {
    expect(rootAt(`?font=${font}`).data).toEqual({ font });
    expect(tokens).toContain(`[data-font='${font}']`);
  }
});

test('takes an accent in the scheme in which it can be read, and in the other not', () => {
  expect(rootAt('?accent=0b5394')).toMatchObject({ light: '#0b5394', dark: '' });
  expect(rootAt('?accent=7bd88f')).toMatchObject({ light: '', dark: '#7bd88f' });
  expect(rootAt('?accent=%23a00')).toMatchObject({ light: '#a00', dark: '' });
  expect(rootAt('?accent=808080')).toMatchObject({ light: '', dark: '' });
});

test('never takes an accent below AA: 4.5:1 as text on the paper, 3:1 as a line on land', () => {
  const grounds = { paper: colours('paper'), land: colours('land'), named: colours('land-named') };
  const taken = new Set<string>();
  assert(
    property(integer({ min: 0, max: 0xff_ff_ff }), (number) => {
      const colour = `#${number.toString(16).padStart(6, '0')}`;
      const accents = rootAt(`?accent=${colour.slice(1)}`);
      for (const [index, scheme] of (['light', 'dark'] as const).entries()) {
        const reaches =
          wcagContrast(colour, grounds.paper[index]!) >= 4.5 &&
          wcagContrast(colour, grounds.land[index]!) >= 3 &&
          wcagContrast(colour, grounds.named[index]!) >= 3;
        if (accents[scheme] === '') continue;
        taken.add(scheme);
        expect(reaches, `${colour} in ${scheme}`).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
  expect([...taken].toSorted()).toEqual(['dark', 'light']);
});

test('takes nothing of whatever else an address may hold, and never throws', () => {
  const known = /^(light|dark|sans|serif|georgia|times|arial|verdana|1)$/;
  const value = oneof(
    anyText({ unit: 'binary' }),
    constantFrom(
      'red',
      'url(https://evil.example)',
      '#b34700;color:red',
      'b34700)}*{display:none',
      'b347001',
      'javascript:alert(1)',
      '__proto__',
      'constructor',
      ' dark',
      'DARK',
      '2',
    ),
  );
  const name = oneof(constantFrom('theme', 'accent', 'font', 'header'), anyText());
  assert(
    property(array(tuple(name, value), { maxLength: 6 }), (pairs) => {
      const { data, light, dark, root } = rootAt(`?${new URLSearchParams(pairs).toString()}`);
      for (const [key, taken] of Object.entries(data)) {
        expect(['theme', 'font', 'header']).toContain(key);
        expect(taken).toMatch(known);
      }
      for (const accent of [light, dark]) expect(accent).toMatch(/^(#[\da-f]{3}([\da-f]{3})?)?$/i);
      const others = root
        .getAttributeNames()
        .filter((one) => !/^(data-(theme|font|header)|style)$/.test(one));
      expect(others).toEqual([]);
      expect([...root.style].filter((one) => !one.startsWith('--accent-'))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
  // A broken percent sign is no URI, and no reason to stop.
  expect(rootAt('?theme=%E0%A4%A&accent=%').data).toEqual({});
});

test('holds up the first paint by at most 1 kB', async () => {
  const code = await bundleClassic('src/embed/options.ts');
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(1000);
  expect(code).not.toMatch(/\beval\b|innerHTML|Storage|cookie|https?:/);
});
