/**
 * The other steps in the order in which a reader is likely to come to them: on to the last, then back to
 * the first.
 */
export function walkingOrder(stepIds: readonly string[], step: string): string[] {
  const index = stepIds.indexOf(step);
  return [...stepIds.slice(index + 1), ...stepIds.slice(0, index).toReversed()];
}
