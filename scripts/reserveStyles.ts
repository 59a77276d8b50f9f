/** CSS px: from this width of the explainer on, a part needs this height. */
export type Need = readonly [width: number, height: number];

/** By name of the part, `words`: what it needs at the tallest of all steps, in order of widths. */
export type Needs = Readonly<Record<string, readonly Need[]>>;

/** CSS px of a rem where heights are measured: readers with larger text get larger heights. */
const REM = 16;
/** CSS px that a part may be given more than it needs, so that neighbouring widths share a rule: at the most, */
const SPARE = 16;
/** and as a share of its height, so that a short part isn't given a whole line. */
const SPARE_SHARE = 0.1;
/** CSS px that heights are rounded up to. */
const STEP = 4;

/**
 * Joins what was measured width by width into as few ranges as waste no more than a line each.
 *
 * @param measured in order of widths; a height between two of them is taken for no more than theirs
 */
export function rangesOf(measured: readonly Need[]): Need[] {
  const ranges: { from: number; least: number; most: number }[] = [];
  for (const [index, [from, height]] of measured.entries()) {
    const [nextFrom = Infinity, nextHeight = 0] = measured[index + 1] ?? [];
    // A pixel apart, another layout begins: nothing is between them.
    const most = nextFrom - from > 1 ? Math.max(height, nextHeight) : height;
    const range = ranges.at(-1);
    const together = range && {
      from: range.from,
      least: Math.min(range.least, height),
      most: Math.max(range.most, most),
    };
    const spare = Math.min(SPARE, SPARE_SHARE * (together?.most ?? 0));
    if (together && together.most - together.least <= spare) ranges.splice(-1, 1, together);
    else ranges.push({ from, least: height, most });
  }
  return ranges.map(({ from, most }) => [from, Math.ceil(most / STEP) * STEP]);
}

/**
 * Rules that give every `data-reserve` the height of its tallest step, by the explainer's width. Least
 * heights only, in rem: what is unfolded or set larger goes beyond them. Paper needs none.
 */
export function reserveStyles(needs: Needs): string {
  const rules = new Map<number, string>();
  for (const [name, ranges] of Object.entries(needs)) {
    for (const [index, [width, height]] of ranges.entries()) {
      // The first holds for all that is narrower, too.
      const from = index === 0 ? 0 : width;
      const rule = `[data-reserve=${name}]{min-block-size:${rem(height)}}`;
      rules.set(from, (rules.get(from) ?? '') + rule);
    }
  }
  const blocks = [...rules]
    .toSorted(([one], [other]) => one - other)
    .map(([from, text]) =>
      from === 0 ? text : `@container explainer (width>=${rem(from)}){${text}}`,
    );
  return blocks.length === 0 ? '' : `@media screen{${blocks.join('')}}`;
}

const rem = (px: number) => (px === 0 ? '0' : `${px / REM}rem`);
