/** The most letters of a quotation that are shown whole in a narrow column of an article. */
const WHOLE = 150;
/** The most that are left of a longer one. */
const LEFT = 110;

/**
 * Where a quotation is cut that is too long for a narrow column: after a whole word, and after a pause in
 * the sentence if there is a late one.
 *
 * @returns letters of its beginning; undefined for a quotation that fits
 */
export function cutQuote(text: string): number | undefined {
  if (text.length <= WHOLE) return undefined;
  const start = text.slice(0, LEFT + 1);
  const pause = start.search(/[,;:.!?…–—](?=\s)[^,;:.!?…–—]*$/) + 1;
  if (pause > LEFT / 2) return pause;
  const space = start.lastIndexOf(' ');
  return space > 0 ? space : LEFT;
}
