import { nextPaint, type Painting } from './nextPaint.ts';
import type { Reader } from './reader.ts';

/**
 * A reader who is told of every move once the browser has painted the answer to what moved them: the button
 * that gave way, the stop that is marked. For what is much to draw, and would hold that answer up. Moves that
 * follow each other more quickly are told as one.
 */
export function afterPaint(reader: Reader, window: Painting): Reader {
  let told = reader.get();
  let isWaiting = false;
  const listeners = new Set<() => void>();

  const tell = () => {
    isWaiting = false;
    told = reader.get();
    for (const listener of listeners) listener();
  };
  reader.subscribe(() => {
    if (isWaiting) return;
    isWaiting = true;
    void nextPaint(window).then(tell);
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
