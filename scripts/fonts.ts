import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';
import type { Story } from '../src/story/story.ts';
import type { WordKey } from '../src/story/words.ts';
import { fallbackFaces } from './fallbackFaces.ts';

/** What the typography needs of a font's features; small capitals and the like would bring glyphs of their own. */
const keepFeatures = ['ccmp', 'kern', 'liga', 'locl', 'mark'];

/** What typography puts around words, whatever these are. */
const marks = ' .,:;!?-–—…’‘“”«»()0123456789';

/** The one weight that headings and quotes are set in; `tokens.css` names it too. */
const WEIGHT = 600;

/**
 * The rules that bring the display serif, cut to the characters that a story sets in it, with the font's
 * bytes in them: it is there with the first paint, waits for no request, and nothing shifts when it comes.
 * Where a browser takes no fonts the reader's own serif stands in, set as wide.
 */
export async function fontFaces(story: Story): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const face = await readFile(
    resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${WEIGHT}-normal.woff2`),
  );
  const text = [...new Set(marks + displayTexts(story).join(''))].toSorted().join('');
  const bytes = await subsetFont(face, text, { targetFormat: 'woff2', keepFeatures });
  const source = `url(data:font/woff2;base64,${bytes.toString('base64')}) format("woff2")`;
  return `@font-face{font-family:"Source Serif 4";font-weight:${WEIGHT};font-display:block;src:${source}}${fallbackFaces(WEIGHT, await fromBuffer(face))}`;
}

/** Words of the interface that are headings. */
const headings = [
  'after',
  'background',
  'inTheirWords',
  'localTimes',
  'notFoundTitle',
  'sources',
] as const satisfies readonly WordKey[];

/** All that `--family-serif` sets: quotes, the waters on the map, and all that is a heading. */
function displayTexts({ headline, steps, contexts, quotes, words, map }: Story): string[] {
  return [
    headline,
    ...quotes.map(({ text }) => text),
    ...map.labels.map(({ name }) => name),
    ...steps.map(({ title }) => title),
    ...contexts.map(({ title }) => title),
    ...headings.map((key) => words[key]).filter((word) => typeof word === 'string'),
  ];
}
