import type { Pattern } from './words.ts';

const braces = /\{([^{}]*)\}/g;

/** The names in braces that a text asks for: "Next: {name}" asks for `name`. */
export const namesIn = (text: string): string[] =>
  Array.from(text.matchAll(braces), ([, name]) => name ?? '');

/**
 * Puts values into a pattern: `fill('Next: {name}', { name: 'Seoul' }, 'en-GB')` is "Next: Seoul".
 * Where the pattern has plural forms, the value of `count` chooses one by the rules of the language.
 * @param language BCP 47, "en-GB"
 * @throws Error when a value that the pattern asks for is missing
 */
export function fill(
  pattern: Pattern,
  values: Readonly<Record<string, string | number>>,
  language: string,
): string {
  return formOf(pattern, values, language).replace(braces, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`No value for {${name}} in ${JSON.stringify(pattern)}`);
    return String(value);
  });
}

function formOf(pattern: Pattern, { count }: Parameters<typeof fill>[1], language: string): string {
  if (typeof pattern === 'string') return pattern;
  if (count === undefined) throw new Error(`No value for {count} in ${JSON.stringify(pattern)}`);
  const form = pattern[new Intl.PluralRules(language).select(Number(count))] ?? pattern.other;
  if (form === undefined) throw new Error(`No form for ${count} in ${JSON.stringify(pattern)}`);
  return form;
}
