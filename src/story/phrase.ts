/** Words in another language than the story's: a name, a term, a title. Wherever they stand they are marked. */
export type Phrase = {
  /** To the letter, "Wandel durch Annäherung". */
  text: string;
  /** BCP 47, "de". */
  language: string;
};

/** A text cut where its language changes; `language` is undefined for the story's own. */
export type Stretch = { text: string; language: string | undefined };

/** Cuts a text where its language changes; undefined where it doesn't. */
export function stretchesOf(
  text: string,
  phrases: readonly Phrase[],
): readonly Stretch[] | undefined {
  const found = phrases.filter((phrase) => text.includes(phrase.text));
  return found.length === 0 ? undefined : cut(text, found);
}

/** The longest first: one phrase may hold another. */
function cut(text: string, phrases: readonly Phrase[]): Stretch[] {
  const [phrase] = phrases.toSorted((one, other) => other.text.length - one.text.length);
  if (phrase === undefined) return text === '' ? [] : [{ text, language: undefined }];
  const rest = phrases.filter((other) => other !== phrase);
  return text
    .split(phrase.text)
    .flatMap((between, index) => [...(index === 0 ? [] : [phrase]), ...cut(between, rest)]);
}
