import { useMotionValue, useMotionValueEvent } from 'framer-motion';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { CameraRig, type Rest } from './cameraRig.ts';
import type { MapDrawing, SceneDrawing } from './drawing.ts';
import { type Flight, planFlight } from './flight.ts';
import { runFor } from './runFor.ts';
import { watchWidth } from './watchWidth.ts';

const reducedMotion = '(prefers-reduced-motion: reduce)';

/** What others who hold the map for a while have to know, and to say. */
export type Camera = {
  /** Ends a flight half-way. How the map stood then, or stands: the caller holds it from here on. */
  halt: () => Rest;
  /** Where the map is held, so that the next flight begins there; undefined once it rests. */
  held: (rest: Rest | undefined) => void;
  /** Whether the reader wants jumps rather than moves. */
  isStill: () => boolean;
};

/** How a scene rests at a width of the map, in CSS px. */
type Known = { id: string; width: number; rest: Rest };

function restOf(known: Known | undefined, scene: string, rig: CameraRig): Rest {
  const isKnown = known?.id === scene && known.width === rig.size.width;
  return isKnown ? known.rest : rig.restAt(scene);
}

/**
 * Flies the map from one scene's rest to the next. The stylesheet says where everything rests, at every
 * width; this reads both rests, moves between them by hand and lets go. Nothing is rendered on the way.
 *
 * A flight that is interrupted goes on from where it is. Under reduced motion, and when the map changes
 * its size, the end is there at once.
 */
export function useCamera(
  box: RefObject<HTMLElement | null>,
  drawing: MapDrawing,
  scene: SceneDrawing,
): Camera {
  const share = useMotionValue(1);
  const flight = useRef<Flight | undefined>(undefined);
  const inTheAir = useRef<Rest | undefined>(undefined);
  const previous = useRef(scene);
  const landing = useRef<(() => void) | undefined>(undefined);
  /** Of the scene shown, once it was flown to: to ask for it again would lay the page out once more. */
  const known = useRef<Known | undefined>(undefined);

  useMotionValueEvent(share, 'change', (value) => {
    inTheAir.current = flight.current?.show(value);
  });

  useLayoutEffect(() => {
    const from = previous.current;
    previous.current = scene;
    if (box.current === null || from.id === scene.id) return;

    const rig = new CameraRig(box.current, scene.marks);
    const start = inTheAir.current ?? restOf(known.current, from.id, rig);
    inTheAir.current = undefined;
    flight.current?.end();
    const end = rig.restAt(scene.id);
    known.current = { id: scene.id, width: rig.size.width, rest: end };
    const motion = window.matchMedia(reducedMotion);
    if (motion.matches) return;

    const next = planFlight(rig, drawing, { from, to: scene, start, end });
    flight.current = next;
    share.jump(0);
    const stop = runFor(next.duration, (value) => share.set(value), land);
    motion.addEventListener('change', land);
    const stopWatching = watchWidth(box.current, land);
    landing.current = land;
    return leave;

    function leave() {
      stop();
      stopWatching();
      motion.removeEventListener('change', land);
      landing.current = undefined;
    }
    function land() {
      leave();
      inTheAir.current = undefined;
      next.end();
    }
  }, [box, drawing, scene, share]);

  const [camera] = useState<Camera>(() => ({
    halt() {
      if (box.current === null) throw new Error('The map has gone.');
      const { id, marks } = previous.current;
      const rest = inTheAir.current ?? new CameraRig(box.current, marks).restAt(id);
      landing.current?.();
      return rest;
    },
    held(rest) {
      inTheAir.current = rest;
    },
    isStill: () => window.matchMedia(reducedMotion).matches,
  }));
  return camera;
}
