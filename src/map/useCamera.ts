import { useMotionValue, useMotionValueEvent } from 'framer-motion';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { CameraRig, type Rest } from './cameraRig.ts';
import type { MapDrawing, SceneDrawing } from './drawing.ts';
import { type Flight, planFlight } from './flight.ts';
import { runFor } from './runFor.ts';

const reducedMotion = '(prefers-reduced-motion: reduce)';

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
): void {
  const share = useMotionValue(1);
  const flight = useRef<Flight | undefined>(undefined);
  const inTheAir = useRef<Rest | undefined>(undefined);
  const previous = useRef(scene);

  useMotionValueEvent(share, 'change', (value) => {
    inTheAir.current = flight.current?.show(value);
  });

  useLayoutEffect(() => {
    const from = previous.current;
    previous.current = scene;
    if (box.current === null || from.id === scene.id) return;

    const rig = new CameraRig(box.current, scene.marks);
    const start = inTheAir.current ?? rig.restAt(from.id);
    flight.current?.end();
    const motion = window.matchMedia(reducedMotion);
    if (motion.matches) return;

    const next = planFlight(rig, drawing, { from, to: scene, start, end: rig.restAt(scene.id) });
    flight.current = next;
    share.jump(0);
    const stop = runFor(next.duration, (value) => share.set(value), land);
    motion.addEventListener('change', land);
    const stopWatching = watchWidth(box.current, land);
    return leave;

    function leave() {
      stop();
      stopWatching();
      motion.removeEventListener('change', land);
    }
    function land() {
      leave();
      inTheAir.current = undefined;
      next.end();
    }
  }, [box, drawing, scene, share]);
}

/** Calls back when an element's width is no longer what it was. */
function watchWidth(element: HTMLElement, changed: () => void): () => void {
  const { clientWidth } = element;
  const observer = new ResizeObserver(() => {
    if (element.clientWidth !== clientWidth) changed();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
