import type { BoxSize } from './cameraRig.ts';
import type { Reach } from './reach.ts';
import type { Sight } from './flightPath.ts';
import type { Move } from './move.ts';

/** How much closer one step is. */
const STEP = 1.6;
/** The share of the view by which a key moves it. */
const SHARE = 0.2;
/** CSS px that a revealed mark keeps from the edge: a marker, and its focus ring. */
const EDGE = 24;

/** What the camera sees after a move, within the reach. */
export function movedSight(sight: Sight, move: Move, box: BoxSize, reach: Reach): Sight {
  const unit = sight.width / box.width;
  switch (move.kind) {
    case 'zoom': {
      const factor = move.by === 'in' ? STEP : 1 / STEP;
      const around = [box.width / 2, box.height / 2] as const;
      return movedSight(sight, { kind: 'scale', factor, around }, box, reach);
    }
    case 'pan': {
      const { x, y } = sight;
      const step = SHARE * sight.width;
      return within({ ...sight, x: x + move.x * step, y: y + move.y * step }, reach);
    }
    case 'drag': {
      const { x, y } = sight;
      return within({ ...sight, x: x - move.x * unit, y: y - move.y * unit }, reach);
    }
    case 'scale': {
      const width = widthWithin(sight.width / move.factor, reach);
      // From the middle of the box to the point that stays where it is.
      const [dx, dy] = [move.around[0] - box.width / 2, move.around[1] - box.height / 2];
      const shift = unit - width / box.width;
      return within({ x: sight.x + dx * shift, y: sight.y + dy * shift, width }, reach);
    }
    case 'reveal': {
      const halfWidth = sight.width / 2 - EDGE * unit;
      const halfHeight = (box.height / 2 - EDGE) * unit;
      const [px, py] = move.point;
      const x = Math.min(Math.max(sight.x, px - halfWidth), px + halfWidth);
      const y = Math.min(Math.max(sight.y, py - halfHeight), py + halfHeight);
      return within({ ...sight, x, y }, reach);
    }
  }
}

function widthWithin(width: number, { closest, farthest }: Reach): number {
  return Math.min(Math.max(width, closest), farthest);
}

/** The middle of the view never leaves the drawn sheet: a rest that shows more than that stays as it is. */
function within({ x, y, width }: Sight, { left, top, right, bottom }: Reach): Sight {
  return {
    x: Math.min(Math.max(x, left), right),
    y: Math.min(Math.max(y, top), bottom),
    width,
  };
}
