/** Letters of a picture's description: more is a chore to listen to. */
const LONGEST_ALT = 250;

/**
 * What is to be seen in a step's share card: as many whole sentences of the map's as a picture's
 * description has room for; at least one.
 */
export function shareAlt(sentence: string, language: string): string {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(sentence);
  let kept = '';
  for (const { segment } of segments) {
    if (kept !== '' && (kept + segment).trimEnd().length > LONGEST_ALT) break;
    kept += segment;
  }
  return kept.trimEnd();
}
