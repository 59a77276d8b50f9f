import { checkedWidths, type Band } from './bands.ts';
import { rounded } from './rounded.ts';

/** CSS px between the middles of two numbered markers, 26 px wide, that may just not touch. */
const APART = 28;
/** CSS px from a marker's middle to the frame's edge. */
export const EDGE = 16;

const ROUNDS = 200;

type Point = readonly [x: number, y: number];
type Shift = [x: number, y: number];

const pushApart = (points: readonly Point[], shifts: Shift[], width: number) => {
  let moved = false;
  for (const [index, shift] of shifts.entries()) {
    for (const [before, other] of shifts.slice(0, index).entries()) {
      const [[ax, ay], [bx, by]] = [points[before] as Point, points[index] as Point];
      const x = ((bx - ax) * width) / 1000 + shift[0] - other[0];
      const y = ((by - ay) * width) / 1000 + shift[1] - other[1];
      const distance = Math.hypot(x, y);
      if (distance >= APART) continue;
      // Two on one spot part east and west, the earlier to the west.
      const [alongX, alongY] = distance < 0.01 ? [1, 0] : [x / distance, y / distance];
      // A little more than asked, for the rounding and so that many in a heap come to rest.
      const half = (APART - distance) / 2 + 0.1;
      shift[0] += alongX * half;
      shift[1] += alongY * half;
      other[0] -= alongX * half;
      other[1] -= alongY * half;
      moved = true;
    }
  }
  return moved;
};

const holdInside = (points: readonly Point[], shifts: Shift[], width: number, ratio: number) => {
  const size = [width, width / ratio] as const;
  for (const [index, shift] of shifts.entries()) {
    for (const axis of [0, 1] as const) {
      const at = ((points[index] as Point)[axis] * width) / 1000;
      shift[axis] = Math.min(Math.max(shift[axis], EDGE - at), size[axis] - EDGE - at);
    }
  }
};

/**
 * How far, in CSS px, each of the points (in box units) has to move for markers on them not to touch at
 * any width of the band: as little as possible, the same at every width, and never over the frame's edge.
 */
export const spread = (points: readonly Point[], band: Band): Point[] => {
  const shifts = points.map((): Shift => [0, 0]);
  const widths = checkedWidths(band);
  for (let round = 0; round < ROUNDS; round += 1) {
    const moves = widths.map((width) => {
      const moved = pushApart(points, shifts, width);
      if (moved) holdInside(points, shifts, width, band.ratio);
      return moved;
    });
    if (!moves.includes(true)) break;
  }
  return shifts.map(([x, y]) => [rounded(x, 1), rounded(y, 1)]);
};
