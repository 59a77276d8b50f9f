/** The most letters of a quotation that a phone's width in an article has room for. */
const MOST = 120;

/**
 * Where a quotation is cut that is too long for a narrow column: after a whole word, and after a pause in
 * the sentence if there is a late one.
 *
 * @returns letters of its beginning; undefined for a quotation that fits
 */
export function cutQuote(text: string): number | undefined {
  if (text.length <= MOST) return undefined;
  const start = text.slice(0, MOST + 1);
  const pause = start.search(/[,;:.!?…–—](?=\s)[^,;:.!?…–—]*$/) + 1;
  if (pause > MOST / 2) return pause;
  const space = start.lastIndexOf(' ');
  return space > 0 ? space : MOST;
}
