import type { Box } from './box.ts';

/**
 * How a box hangs on its point: moved by a share of its own size, then by CSS px. A name to the right of
 * its mark is `{ shareX: 0, shareY: -0.5, x: 16, y: 0 }`. Because the share is of the real size, a font
 * that runs narrower than it was taken for leaves the name close to its mark.
 */
export type Hang = { shareX: 0 | -0.5 | -1; shareY: 0 | -0.5 | -1; x: number; y: number };

/** One thing that is drawn over the map in one scene and band. */
export type Placed = {
  /** Its `data-at`: `stop-tokyo`, `name-tokyo`, `label-japan`, `leader-tokyo`. */
  key: string;
  kind: 'stop' | 'context' | 'place' | 'name' | 'area' | 'leader' | 'locator';
  /** The true point on the sheet, the same in every frame; the inset locator has none, and `0, 0` here. */
  spot: readonly [x: number, y: number];
  /** The true point, in box units: thousandths of the map box's width, across and down. */
  x: number;
  y: number;
  /** CSS px; a name's width is an estimate that real fonts stay below. A leader's is its length. */
  width: number;
  height: number;
  hang: Hang;
  /** Degrees clockwise from the right, for a leader from its true point to its mark; else 0. */
  turn: number;
};

/** Right on the point. */
export const centred: Hang = { shareX: -0.5, shareY: -0.5, x: 0, y: 0 };

/** Where a thing's box lies when the map's own box is so many CSS px wide. */
export const boxOf = ({ x, y, width, height, hang }: Placed, mapWidth: number): Box => {
  const left = (x * mapWidth) / 1000 + hang.shareX * width + hang.x;
  const top = (y * mapWidth) / 1000 + hang.shareY * height + hang.y;
  return { left, top, right: left + width, bottom: top + height };
};
