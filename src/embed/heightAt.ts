import type { Build } from './frameAddress.ts';

/**
 * How high a frame of a width is before anything in it has loaded, in CSS px.
 *
 * @param heights in order of widths: each holds from its width to the next. What is narrower has the first's
 */
export function heightAt(heights: Build['heights'], width: number): number {
  return (heights.findLast(([from]) => from <= width) ?? heights[0])?.[1] ?? 0;
}
