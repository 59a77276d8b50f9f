import type { Rect } from './framesOf.ts';
import type { Sheet } from './sheet.ts';

/** How far a reader may look around; all in sheet units. */
export type Reach = {
  /** The part of the sheet where land is drawn. */
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** The least and the greatest width in view. */
  closest: number;
  farthest: number;
};

/** How much closer than the closest frame one may come. */
const CLOSER = 1.6;

/** The reach of a story whose frames these are, on a sheet of that size. */
export const reachOf = (frames: readonly Rect[], sheet: Pick<Sheet, 'width' | 'height'>): Reach => {
  const widths = frames.map(({ width }) => width);
  return {
    left: Math.floor(Math.max(0, Math.min(...frames.map(({ x }) => x)))),
    top: Math.floor(Math.max(0, Math.min(...frames.map(({ y }) => y)))),
    right: Math.ceil(Math.min(sheet.width, Math.max(...frames.map(({ x, width }) => x + width)))),
    bottom: Math.ceil(
      Math.min(sheet.height, Math.max(...frames.map(({ y, height }) => y + height))),
    ),
    closest: Math.floor(Math.min(...widths) / CLOSER),
    farthest: Math.ceil(Math.max(...widths)),
  };
};
