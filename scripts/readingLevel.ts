import { syllable } from 'syllable';

export type ReadingLevel = {
  words: number;
  sentences: number;
  /** Flesch–Kincaid: the US school year that can read it, 9.4; undefined where it can't be told. */
  grade: number | undefined;
  /** Flesch reading ease: 100 is plain, 0 is hard; undefined where it can't be told. */
  ease: number | undefined;
};

/**
 * Counts words and sentences, and tells how hard they are to read. Both formulas were made for English and
 * say nothing of other languages: J. P. Kincaid and others, Derivation of New Readability Formulas, 1975;
 * R. Flesch, A New Readability Yardstick, 1948.
 *
 * @param language BCP 47
 */
export function readingLevel(texts: readonly string[], language: string): ReadingLevel {
  const segments = (text: string, granularity: 'word' | 'sentence') => [
    ...new Intl.Segmenter(language, { granularity }).segment(text),
  ];
  const words = texts
    .flatMap((text) => segments(text, 'word'))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
  const sentences = texts.flatMap((text) => segments(text, 'sentence')).length;
  const counts = { words: words.length, sentences };
  if (words.length === 0 || !language.startsWith('en')) {
    return { ...counts, grade: undefined, ease: undefined };
  }
  const length = words.length / sentences;
  // A figure has no syllables of its own and is read as at least one.
  const weight = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0) / words.length;
  return {
    ...counts,
    grade: round(0.39 * length + 11.8 * weight - 15.59),
    ease: round(206.835 - 1.015 * length - 84.6 * weight),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
