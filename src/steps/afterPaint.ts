import type { Reader } from './reader.ts';

/** Milliseconds after which nobody waits for a paint any more: out of sight there is none. */
const PATIENCE = 100;

/**
 * A reader who is told of every move once the browser has painted the answer to what moved them: the button
 * that gave way, the stop that is marked. For what is much to draw, and would hold that answer up. Moves that
 * follow each other more quickly are told as one.
 */
export function afterPaint(
  reader: Reader,
  window: Pick<Window, 'requestAnimationFrame' | 'setTimeout'>,
): Reader {
  let told = reader.get();
  let isWaiting = false;
  const listeners = new Set<() => void>();

  const tell = () => {
    if (!isWaiting) return;
    isWaiting = false;
    if (told === reader.get()) return;
    told = reader.get();
    for (const listener of listeners) listener();
  };
  reader.subscribe(() => {
    if (isWaiting) return;
    isWaiting = true;
    // A frame's callbacks run before it is painted; a task that they ask for, behind.
    window.requestAnimationFrame(() => window.setTimeout(tell));
    window.setTimeout(tell, PATIENCE);
  });

  return {
    ...reader,
    get: () => told,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
