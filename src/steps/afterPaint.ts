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
  window: Pick<Window, 'requestAnimationFrame' | 'setTimeout' | 'clearTimeout'>,
): Reader {
  let told = reader.get();
  let patience: number | undefined;
  const listeners = new Set<() => void>();

  const tell = () => {
    if (patience === undefined) return;
    // Of this move, and not of the next one's paint.
    window.clearTimeout(patience);
    patience = undefined;
    told = reader.get();
    for (const listener of listeners) listener();
  };
  reader.subscribe(() => {
    if (patience !== undefined) return;
    // A frame's callbacks run before it is painted; a task that they ask for, behind.
    window.requestAnimationFrame(() => window.setTimeout(tell));
    patience = window.setTimeout(tell, PATIENCE);
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
