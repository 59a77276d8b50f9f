import {
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { MapDrawing, Mark, SceneDrawing } from './drawing.ts';
import type { Explorer } from './explore.ts';
import { hintOnce } from './hint.ts';
import { listenForIntent } from './intent.ts';
import type { Camera } from './useCamera.ts';

/** How far the reader has got with looking around: `none` until there is a script that listens. */
export type ExploreStatus = 'none' | 'resting' | 'around';

/**
 * Lets the reader look around on the map, with code that is loaded once they begin to. Gives the marks to
 * draw: the scene's, and more where they look around.
 */
export function useExplore(
  figure: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
  { camera, drawing, scene }: { camera: Camera; drawing: MapDrawing; scene: SceneDrawing },
): { status: ExploreStatus; marks: readonly Mark[] } {
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [around, setAround] = useState<readonly Mark[] | undefined>(undefined);
  const explorer = useRef<Explorer | undefined>(undefined);
  const now = useRef(scene);

  useLayoutEffect(() => {
    now.current = scene;
    return () => explorer.current?.end();
  }, [scene]);

  useLayoutEffect(() => {
    if (around !== undefined) explorer.current?.drawn();
  }, [around]);

  useEffect(() => {
    const [whole, drawn] = [figure.current, box.current];
    if (whole === null || drawn === null) return;
    const stopListening = listenForIntent(whole, drawn, async () => {
      const { explore } = await import('./explore.ts');
      const ground = { figure: whole, box: drawn, drawing, camera };
      explorer.current = explore({ ...ground, scene: () => now.current, show: setAround });
      return explorer.current.hear;
    });
    const stopHinting = hintOnce(whole, drawn);
    return () => {
      stopListening();
      stopHinting();
    };
  }, [figure, box, camera, drawing]);

  if (around !== undefined) return { status: 'around', marks: around };
  return { status: isReady ? 'resting' : 'none', marks: scene.marks };
}

/** Being hydrated happens once. */
function never(): () => void {
  return () => undefined;
}
