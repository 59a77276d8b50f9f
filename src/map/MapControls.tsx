import styles from './MapControls.module.css';
import type { ExploreStatus } from './useExplore.ts';

export type ControlWords = {
  /** "Look around on the map" */
  label: string;
  /** "The whole trip" */
  trip: string;
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

/** Shows the whole trip rather than the stop, and the stop again. */
export type TripSwitch = { isOn: boolean; turn: (isOn: boolean) => void };

export type MapControlsProps = {
  words: ControlWords;
  status: ExploreStatus;
  trip: TripSwitch | undefined;
};

/** One map with controls a page. */
const keysId = 'map-keys';

/**
 * What lies over the map's corner for whoever wants to look around. It keeps its place from the first
 * paint; as it needs a script, it isn't there before one is.
 */
export function MapControls({ words, status, trip }: MapControlsProps) {
  const isAway = status === 'around' || trip?.isOn === true;
  return (
    <>
      <div
        className={styles.corner}
        role="group"
        aria-label={words.label}
        data-explore={status}
        data-away={isAway || undefined}
      >
        <button
          type="button"
          className={styles.trip}
          aria-pressed={trip?.isOn === true}
          data-move="trip"
          onClick={() => trip?.turn(!trip.isOn)}
        >
          {words.trip}
        </button>
        <Zoom by="out" sign="−" name={words.farther} />
        <Zoom by="in" sign="+" name={words.closer} />
        <button
          type="button"
          className={styles.back}
          data-move={trip?.isOn === true ? 'leave' : 'back'}
          onClick={({ currentTarget }) => {
            if (trip?.isOn !== true) return;
            // The button goes, and the focus would with it.
            currentTarget.closest('figure')?.focus({ preventScroll: true });
            trip.turn(false);
          }}
        >
          {words.back}
        </button>
      </div>
      <p className={styles.hint} id={keysId} data-of="keys" aria-hidden="true">
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

function Zoom({ by, sign, name }: { by: 'in' | 'out'; sign: string; name: string }) {
  return (
    <button
      type="button"
      className={styles.zoom}
      aria-label={name}
      aria-describedby={keysId}
      data-move={by}
    >
      {sign}
    </button>
  );
}
