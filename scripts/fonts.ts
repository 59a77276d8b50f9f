import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';
import type { Story } from '../src/story/story.ts';
import type { WordKey } from '../src/story/words.ts';
import { fallbackFaces } from './fallbackFaces.ts';

export type Font = {
  /** File in the served folder, `assets/serif-400-1a2b3c4d.woff2`. */
  file: string;
  bytes: Buffer;
};

/** What the typography needs of a font's features; small capitals and the like would bring glyphs of their own. */
const keepFeatures = ['ccmp', 'kern', 'liga', 'locl', 'mark'];

/** What typography puts around words, whatever these are. */
const marks = ' .,:;!?-–—…’‘“”«»()0123456789';

/**
 * The display serif, cut to the characters that a story sets in it, and the rules that bring it. It is
 * taken if it is there for the first paint and left out otherwise (`font-display: optional`): words never
 * wait for it and nothing ever shifts. Where it is missing the reader's own serif stands in, set as wide.
 * No page preloads it: a browser holds back the first paint for a preloaded font that is optional.
 */
export async function prepareFonts(story: Story): Promise<{ css: string; fonts: Font[] }> {
  const fonts = await Promise.all(
    displayTexts(story).map(async ({ weight, texts }) => {
      const face = await readFace(weight);
      const text = [...new Set(marks + texts.join(''))].toSorted().join('');
      const bytes = await subsetFont(face, text, { targetFormat: 'woff2', keepFeatures });
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      const fallbacks = fallbackFaces(weight, await fromBuffer(face));
      return { weight, file: `assets/serif-${weight}-${hash}.woff2`, bytes, fallbacks };
    }),
  );
  const css = fonts
    .map(
      ({ weight, file, fallbacks }) =>
        `@font-face{font-family:"Source Serif 4";font-weight:${weight};font-display:optional;src:url(./${file}) format("woff2")}${fallbacks}`,
    )
    .join('');
  return { css, fonts };
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

/** All that `--family-serif` sets, by weight: quotes and the waters on the map, and all that is a heading. */
function displayTexts({
  headline,
  steps,
  contexts,
  quotes,
  words,
  map,
}: Story): { weight: 400 | 700; texts: string[] }[] {
  return [
    {
      weight: 400,
      texts: [...quotes.map(({ text }) => text), ...map.labels.map(({ name }) => name)],
    },
    {
      weight: 700,
      texts: [
        headline,
        ...steps.map(({ title }) => title),
        ...contexts.map(({ title }) => title),
        ...headings.map((key) => words[key]).filter((word) => typeof word === 'string'),
      ],
    },
  ];
}

function readFace(weight: number): Promise<Buffer> {
  const { resolve } = createRequire(import.meta.url);
  return readFile(
    resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff2`),
  );
}
