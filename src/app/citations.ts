import type { Citation } from '../components/Passage.tsx';
import type { SourceItem } from '../components/SourceList.tsx';
import { fill } from '../story/fill.ts';
import { formatPublished } from '../story/formatDay.ts';
import { stretchesOf } from '../story/phrase.ts';
import type { Source, Story } from '../story/story.ts';

/** The sources of one page, numbered as they are first cited. */
export type Bibliography = {
  cite: (sources: readonly Source[]) => Citation[];
  /** All that has been cited so far, in order. */
  list: () => SourceItem[];
};

/** Begins the numbering of a page's sources. */
export function makeBibliography({ words, language, phrases }: Story): Bibliography {
  const cited: Source[] = [];
  const numberOf = (source: Source) => {
    if (!cited.includes(source)) cited.push(source);
    return cited.indexOf(source) + 1;
  };
  return {
    cite: (sources) =>
      sources.map((source) => {
        const number = numberOf(source);
        const { publisher, url } = source;
        return { number, label: fill(words.citation, { number, publisher }, language), href: url };
      }),
    list: () =>
      cited.map(({ publisher, title, date, url }, index) => ({
        number: index + 1,
        publisher,
        title,
        stretches: stretchesOf(title, phrases),
        date: date === undefined ? undefined : formatPublished(date, language),
        href: url,
      })),
  };
}
