import { cubicBezier } from 'framer-motion';
import type { CameraRig, Rest } from './cameraRig.ts';
import type { MapDrawing, Point, SceneDrawing } from './drawing.ts';
import { flightPath } from './flightPath.ts';
import { growingArc } from './growingArc.ts';

/** One move of the camera, with the arcs that grow on the way. */
export type Flight = {
  /** Milliseconds. */
  duration: number;
  /** Shows a share of the move, from 0 to 1, and returns how the map then stands. */
  show: (share: number) => Rest;
  /** Lets go of the map, at the end or half-way: lines are whole, and all rests where it belongs. */
  end: () => void;
};

/** Slow away, slower in: the house's one easing, as in `tokens.css`. */
export const ease = cubicBezier(0.45, 0, 0.15, 1);

/** How much quicker than the camera arcs are: it follows them. */
const ARC_LEAD = 1.2;

/** Milliseconds: no move is shorter or longer; between them the length of the way decides. */
const SHORTEST = 500;
const LONGEST = 1200;
const PER_LENGTH = 450;

/**
 * Plans the move between two rests. Arcs grow only on the way forward, when the reader has moved on to
 * another step.
 */
export function planFlight(
  rig: CameraRig,
  drawing: MapDrawing,
  move: { from: SceneDrawing; to: SceneDrawing; start: Rest; end: Rest },
): Flight {
  const { from, to, start, end } = move;
  const path = flightPath(start.sight, end.sight);
  const duration = Math.min(LONGEST, Math.max(SHORTEST, path.length * PER_LENGTH));
  const arcs = newlyCurrent(from, to).map((id) => growingArc(rig.box, id, drawing.arcs[id] ?? []));
  return {
    duration,
    show(share) {
      const eased = ease(share);
      const rest = {
        sight: share === 1 ? end.sight : path.at(eased),
        offsets: between(start.offsets, end.offsets, eased),
      };
      rig.hold(rest, 'flight');
      for (const arc of arcs) arc.grow(ease(Math.min(1, share * ARC_LEAD)));
      return rest;
    },
    end() {
      for (const arc of arcs) arc.complete();
      rig.release();
    },
  };
}

/** Legs that were ahead and are being travelled now. */
function newlyCurrent(from: SceneDrawing, to: SceneDrawing): string[] {
  const ahead = new Set(from.legs.filter((leg) => leg.progress === 'ahead').map(({ id }) => id));
  return to.legs
    .filter((leg) => leg.progress === 'current' && ahead.has(leg.id))
    .map(({ id }) => id);
}

function between(
  start: Rest['offsets'],
  end: Rest['offsets'],
  share: number,
): ReadonlyMap<string, Point> {
  const offsets = new Map<string, Point>();
  for (const [at, [x, y]] of end) {
    const [x0, y0] = start.get(at) ?? [x, y];
    offsets.set(at, [x0 + (x - x0) * share, y0 + (y - y0) * share]);
  }
  return offsets;
}
