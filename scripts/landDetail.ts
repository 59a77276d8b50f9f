import { presimplify, planarTriangleArea } from 'topojson-simplify';
import type { Rect } from '../src/map/framesOf.ts';
import type { FlatCountries } from './flatCountries.ts';

/** How fast the land gets coarser beyond a frame: one frame's width away, by a factor of 1 + FADE. */
const FADE = 15;

/**
 * CSS px that a sheet unit takes up in the closest frame that shows a point. Beyond a frame's edge its
 * closeness fades, so that no coast turns from fine to coarse in one step.
 */
export const zoomOver = (frames: readonly Rect[]) => {
  const least = Math.min(...frames.map(({ zoom }) => zoom));
  return (x: number, y: number) => {
    let most = least;
    for (const frame of frames) {
      const beside = Math.max(frame.x - x, x - frame.x - frame.width, 0);
      const above = Math.max(frame.y - y, y - frame.y - frame.height, 0);
      const away = Math.hypot(beside, above) / frame.width;
      most = Math.max(most, frame.zoom / (1 + FADE * away));
    }
    return most;
  };
};

/** Marks each point of a line with the area, in CSS px², of the corner that would go with it. */
export const withDetail = (
  countries: FlatCountries,
  zoomAt: (x: number, y: number) => number,
): FlatCountries =>
  presimplify(countries, (triangle) => {
    const [, [x, y]] = triangle;
    return planarTriangleArea(triangle) * zoomAt(x, y) ** 2;
  });
