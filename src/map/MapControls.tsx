import { useId } from 'react';
import styles from './MapControls.module.css';
import type { ExploreStatus } from './useExplore.ts';

export type ControlWords = {
  /** "Look around on the map" */
  label: string;
  /** "Zoom in", "Zoom out" */
  closer: string;
  farther: string;
  /** "Back to this stop" */
  back: string;
  /** How it is done with the keyboard, with a wheel and with fingers. */
  keys: string;
  wheel: string;
  touch: string;
};

/**
 * What lies over the map's corners for whoever wants to look around. It keeps its place from the first
 * paint; what needs a script isn't there before one is.
 */
export function MapControls({ words, status }: { words: ControlWords; status: ExploreStatus }) {
  const keys = useId();
  return (
    <>
      <div className={styles.corner} role="group" aria-label={words.label} data-explore={status}>
        <button
          type="button"
          className={styles.zoom}
          aria-label={words.farther}
          aria-describedby={keys}
          data-move="out"
        >
          −
        </button>
        <button
          type="button"
          className={styles.zoom}
          aria-label={words.closer}
          aria-describedby={keys}
          data-move="in"
        >
          +
        </button>
        <button type="button" className={styles.back} data-move="back">
          {words.back}
        </button>
      </div>
      <p className={styles.hint} id={keys} data-of="keys" aria-hidden="true">
        {words.keys}
      </p>
      <p className={styles.hint} data-of="wheel" aria-hidden="true">
        {words.wheel}
      </p>
      <p className={styles.hint} data-of="touch" aria-hidden="true">
        {words.touch}
      </p>
    </>
  );
}
