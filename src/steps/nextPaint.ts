/** Milliseconds after which nobody waits for a paint any more: out of sight there is none. */
const PATIENCE = 100;

/** What it needs of the window. */
export type Painting = Pick<Window, 'requestAnimationFrame' | 'setTimeout'>;

/** Fulfilled once the browser has painted what there is to paint; soon, where it paints nothing. */
export function nextPaint(window: Painting): Promise<void> {
  return new Promise((painted) => {
    // A frame's callbacks run before it is painted; a task that they ask for, behind.
    window.requestAnimationFrame(() => window.setTimeout(painted));
    window.setTimeout(painted, PATIENCE);
  });
}
