import type { Scene } from '../scene/scene.ts';
import { widestBand } from './bands.ts';
import { frameOf, type Frame } from './frame.ts';
import type { Sheet } from './sheet.ts';

/** The frame that holds what any scene wants in view, on a wide map: what the inset locator shows. */
export const overviewOf = (scenes: readonly Scene[], sheet: Sheet): Frame => {
  const points = scenes.flatMap(({ view }) => view.points);
  const km = Math.max(...scenes.map(({ view }) => view.km));
  return frameOf({ points, km }, sheet, widestBand);
};
