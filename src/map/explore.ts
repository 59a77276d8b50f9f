import { arrangeMarks } from './arrangeMarks.ts';
import { CameraRig, type Rest } from './cameraRig.ts';
import type { MapDrawing, Mark, SceneDrawing } from './drawing.ts';
import { ease, planFlight } from './flight.ts';
import type { Sight } from './flightPath.ts';
import { gestures } from './gestures.ts';
import { hangMarks, type Hung } from './hangMarks.ts';
import type { Hearer } from './intent.ts';
import { marksAround } from './marksAround.ts';
import type { Move } from './move.ts';
import { movedSight } from './movedSight.ts';
import { runFor } from './runFor.ts';
import type { Camera } from './useCamera.ts';
import { watchWidth } from './watchWidth.ts';

/** The map as whoever looks around on it has it. */
export type ExploredMap = {
  figure: HTMLElement;
  /** Where the map is drawn. */
  box: HTMLElement;
  drawing: MapDrawing;
  camera: Camera;
  /** The scene that the reader is at. */
  scene: () => SceneDrawing;
  /** Has these marks drawn rather than the scene's, and says when they are; undefined for the scene's again. */
  show: (marks: readonly Mark[] | undefined) => void;
};

export type Explorer = {
  hear: Hearer;
  /** The marks that were asked for are there. */
  drawn: () => void;
  /** Lets go of the map, wherever it is: the reader has gone on. */
  end: () => void;
};

/** Milliseconds of a step by button or key. */
const STEP = 260;
/** Milliseconds after the last turn of a wheel, or move of two fingers, until names are put in order. */
const SETTLE = 160;

/** What is held while the reader looks around. */
type Held = Rest & {
  /** The width in view that names hang for; 0 while they don't. */
  hungAt: number;
  trim?: Hung['trim'];
  rig: CameraRig;
  marks: readonly Mark[];
  /** Where a step by button or key leads; else where the map is. */
  target: Sight;
  /** Ends what goes on by itself. */
  stop: () => void;
  stopWatching: () => void;
};

/** Lets the reader look around on the map until they come back to the rest, or go on. */
export function explore(map: ExploredMap): Explorer {
  const { figure, box, drawing, camera, scene, show } = map;
  let held: Held | undefined;

  const begin = (): Held => {
    const { sight, offsets } = camera.halt();
    const { marks } = scene();
    const rig = new CameraRig(box, marks);
    const stopWatching = watchWidth(box, resize);
    show(marksAround(drawing, scene()));
    return { rig, marks, sight, offsets, target: sight, hungAt: 0, stop: nothing, stopWatching };
  };

  /** Shows a sight; names are seen only at the zoom that they hang for. */
  const hold = (now: Held, sight: Sight) => {
    now.sight = sight;
    now.rig.hold(now, sight.width === now.hungAt ? 'still' : 'hand');
    now.trim?.(now);
    camera.held({ sight, offsets: now.offsets });
  };

  /** Puts marks and names in order for the zoom of the moment. */
  const settle = (now: Held) => {
    const zoom = now.rig.size.width / now.sight.width;
    const placed = arrangeMarks(now.marks, drawing, scene(), zoom);
    Object.assign(now, hangMarks(now.rig, placed), { hungAt: now.sight.width });
    hold(now, now.sight);
  };

  const send = (move: Move) => {
    held ??= begin();
    const now = held;
    now.stop();
    // What hands do goes on from what they see; a step from where the last one leads.
    const isByHand = move.kind === 'drag' || move.kind === 'scale';
    const from = now.sight;
    now.target = movedSight(isByHand ? from : now.target, move, now.rig.size, drawing.reach);
    tellLimits(figure, now.target, drawing);
    if (isByHand) {
      hold(now, now.target);
      if (now.target.width === now.hungAt) return;
      const timer = setTimeout(() => settle(now), SETTLE);
      now.stop = () => clearTimeout(timer);
    } else if (camera.isStill()) {
      now.sight = now.target;
      settle(now);
    } else {
      const step = (share: number) => hold(now, between(from, now.target, ease(share)));
      now.stop = runFor(STEP, step, () => settle(now));
    }
  };

  const drawn = () => {
    if (held === undefined) return;
    held.marks = marksAround(drawing, scene());
    resize();
  };

  /** Another width, the same sight. */
  const resize = () => {
    if (held === undefined) return;
    held.rig = new CameraRig(box, held.marks);
    settle(held);
  };

  const back = () => {
    const now = held;
    if (now === undefined) return;
    now.stop();
    const start = { sight: now.sight, offsets: now.offsets };
    now.rig.release();
    now.hungAt = 0;
    // The button goes, and the focus would with it.
    if (document.activeElement?.matches('[data-move="back"]'))
      figure.focus({ preventScroll: true });
    const end = now.rig.restAt(scene().id);
    if (camera.isStill()) return rest();
    const flight = planFlight(now.rig, drawing, { from: scene(), to: scene(), start, end });
    const fly = (share: number) => {
      Object.assign(now, flight.show(share));
      now.target = now.sight;
      camera.held({ sight: now.sight, offsets: now.offsets });
    };
    fly(0);
    // What it flies to was measured at this width.
    now.stopWatching();
    now.stopWatching = watchWidth(box, rest);
    now.stop = runFor(flight.duration, fly, rest);
  };

  const end = () => {
    if (held === undefined) return;
    const { rig, stop, stopWatching } = held;
    held = undefined;
    stop();
    stopWatching();
    rig.release();
    tellLimits(figure, undefined, drawing);
    show(undefined);
  };

  const rest = () => {
    camera.held(undefined);
    end();
  };

  const reveal = (at: string) => {
    const point = held?.marks.find((mark) => mark.at === at)?.point;
    if (point !== undefined) send({ kind: 'reveal', point });
  };

  const isAround = () => held !== undefined;
  return { hear: gestures({ box, send, isAround, back, reveal }), drawn, end };
}

function nothing() {}

function between(from: Sight, to: Sight, share: number): Sight {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    width: from.width * (to.width / from.width) ** share,
  };
}

/** A button that can do no more says so, and keeps the focus. */
function tellLimits(figure: HTMLElement, sight: Sight | undefined, { reach }: MapDrawing): void {
  const isOver = {
    in: sight !== undefined && sight.width <= reach.closest,
    out: sight !== undefined && sight.width >= reach.farthest,
  };
  for (const by of ['in', 'out'] as const) {
    const button = figure.querySelector(`[data-move="${by}"]`);
    if (isOver[by]) button?.setAttribute('aria-disabled', 'true');
    else button?.removeAttribute('aria-disabled');
  }
}
