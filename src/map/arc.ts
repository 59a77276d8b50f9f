import { geoDistance, geoInterpolate } from 'd3-geo';
import type { LonLat } from '../scene/scene.ts';
import type { Sheet } from './sheet.ts';

const FEWEST = 64;
const MOST = 128;
/** Degrees of the great circle from point to point, where the two limits allow. */
const STEP = 0.75;

/**
 * The great circle between two places as 64 to 128 points in sheet units, to 0.01, from the first end to
 * the second: the direction of travel. Even steps on the globe, so that a cut at any share of the points
 * is that share of the way.
 */
export const arcPoints = (
  [from, to]: readonly [LonLat, LonLat],
  sheet: Sheet,
): [x: number, y: number][] => {
  const degrees = (geoDistance([...from], [...to]) * 180) / Math.PI;
  const last = Math.min(MOST, Math.max(FEWEST, Math.round(degrees / STEP))) - 1;
  const along = geoInterpolate([...from], [...to]);
  return Array.from({ length: last + 1 }, (_, index) => {
    if (index === 0) return sheet.project(from);
    return sheet.project(index === last ? to : along(index / last));
  });
};
