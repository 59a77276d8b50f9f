import { closest, distance } from 'fastest-levenshtein';

/** Ends a message about an unknown name: with the known name that was probably meant, or with nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const nearest = known.length > 0 ? closest(name, known) : '';
  // A third of the letters wrong is a slip of the pen; more is another word.
  const isNear = distance(name, nearest) <= Math.ceil(name.length / 3);
  return nearest !== '' && isNear ? `. Did you mean "${nearest}"?` : '';
}
