import * as v from 'valibot';
import { didYouMean } from './didYouMean.ts';
import { text } from './fields.ts';
import { namesIn } from './fill.ts';
import type { Finding } from './problem.ts';
import { wordsFile } from './readDraft.ts';
import { type WordKey, wordNames } from './words.ts';

/** The plural categories of all languages, as Unicode names them. */
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** A word's problems, before it is known where the word stands. */
type Fault = Omit<Finding, 'file'>;

/**
 * Finds words that are missing or not known, and patterns that say less or other than they should.
 * @param words what words.json holds
 */
export function checkWords(words: unknown): readonly Finding[] {
  return faultsOf(words).map((fault) => ({ file: wordsFile, ...fault }));
}

function faultsOf(words: unknown): Fault[] {
  if (!isObject(words)) return [{ at: [], message: 'must be an object in curly brackets' }];
  const known = Object.keys(wordNames);
  return [
    ...known.flatMap((key) => (key in words ? [] : [{ at: [], message: `${key} is missing` }])),
    ...Object.entries(words).flatMap(([key, pattern]) =>
      isWordKey(key)
        ? ofPattern(pattern, wordNames[key]).map(({ at, message }) => ({
            at: [key, ...at],
            message,
          }))
        : [{ at: [], message: `"${key}" is not a word here${didYouMean(key, known)}` }],
    ),
  ];
}

function ofPattern(pattern: unknown, names: readonly string[]): Fault[] {
  if (!isObject(pattern)) return ofText(pattern, names, names);
  if (!names.includes('count'))
    return [{ at: [], message: 'has plural forms, but counts nothing: write one text' }];
  return [
    ...('other' in pattern
      ? []
      : [{ at: [], message: 'has no "other" form: it is needed in any language' }]),
    ...Object.entries(pattern).flatMap(([category, form]) => {
      if (!categories.includes(category))
        return [
          { at: [], message: `"${category}" is not a plural form: use ${categories.join(', ')}` },
        ];
      // "One day later" needs no figure; the form for all other numbers does.
      const needed = category === 'other' ? names : names.filter((name) => name !== 'count');
      return ofText(form, names, needed).map((fault) => ({ ...fault, at: [category] }));
    }),
  ];
}

function ofText(value: unknown, names: readonly string[], needed: readonly string[]): Fault[] {
  const { success, output, issues } = v.safeParse(text(), value, { abortPipeEarly: true });
  if (!success) return issues.map(({ message }) => ({ at: [], message }));
  const used = namesIn(output);
  const messages = [
    ...(/[{}]/.test(output.replaceAll(/\{[^{}]*\}/g, ''))
      ? ['has a brace without its partner']
      : []),
    ...used
      .filter((name) => !names.includes(name))
      .map((name) => `there is no {${name}} to put here${didYouMean(name, names)}`),
    ...needed.filter((name) => !used.includes(name)).map((name) => `does not say {${name}}`),
  ];
  return messages.map((message) => ({ at: [], message }));
}

const isWordKey = (key: string): key is WordKey => Object.hasOwn(wordNames, key);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
