import { geoDistance, geoInterpolate } from 'd3-geo';
import type { LonLat } from '../scene/scene.ts';
import { rounded } from './rounded.ts';
import type { Sheet } from './sheet.ts';

const FEWEST = 16;
const MOST = 64;
/**
 * Degrees of the great circle from point to point, where the two limits allow. Half a CSS px is the
 * farthest that a line so drawn is from the circle, in the frame that shows it closest.
 */
const STEP = 1.5;

/**
 * The great circle between two places as 16 to 64 points in sheet units, to 0.1, from the first end to
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
    if (index === last) return sheet.project(to);
    const [x, y] = sheet.project(along(index / last));
    return [rounded(x, 1), rounded(y, 1)];
  });
};
