import type { Stretch } from '../story/phrase.ts';

/** A text whose phrases in other languages say so, for voices, spell-checkers and translators. */
export function Worded({
  text,
  stretches,
}: {
  text: string;
  /** Undefined where all of the text is in the story's own language. */
  stretches: readonly Stretch[] | undefined;
}) {
  if (stretches === undefined) return text;
  return stretches.map(({ text: part, language }, index) =>
    language === undefined ? (
      part
    ) : (
      // A text is always cut in the same places.
      <span key={index} lang={language}>
        {part}
      </span>
    ),
  );
}
