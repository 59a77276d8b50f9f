import type { Build } from './frameAddress.ts';

/**
 * How high a frame of a width is before anything in it has loaded, in CSS px.
 *
 * @param heights in order of widths; outside of them the first and the last hold
 */
export function heightAt(heights: Build['heights'], width: number): number {
  const after = heights.findIndex(([from]) => from > width);
  const [left, right] = [heights[after === -1 ? heights.length - 1 : after - 1], heights[after]];
  if (left === undefined || right === undefined) return (left ?? right)?.[1] ?? 0;
  const share = (width - left[0]) / (right[0] - left[0]);
  return Math.ceil(left[1] + share * (right[1] - left[1]));
}
