import { heightAt } from '../embed/heightAt.ts';

/**
 * How high the embedded pages are with their panels closed: from each width on, in CSS px, the height of
 * the tallest step.
 */
export type EmbedHeights = readonly (readonly [width: number, height: number])[];

/** The narrowest column that a page is read in. */
const NARROWEST = 320;

/** Height that cuts nothing off at any width from a phone's up to `width`. */
export function heightUpTo(heights: EmbedHeights, width: number): number {
  const between = heights.filter(([from]) => from > NARROWEST && from <= width);
  return Math.max(heightAt(heights, NARROWEST), ...between.map(([, height]) => height));
}
