import styles from './PlayButton.module.css';

export type PlayButtonProps = {
  /** "Play the trip", "Pause" */
  words: { play: string; pause: string };
  /** `none` until a script can play: the button keeps its place and isn't there. */
  status: 'none' | 'still' | 'playing';
  /** Id of the step whose time is running. */
  step: string;
  onPress: (button: HTMLButtonElement) => void;
};

/** Sets the trip going and stops it. */
export function PlayButton({ words, status, step, onPress }: PlayButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      data-status={status}
      data-play=""
      onClick={(event) => onPress(event.currentTarget)}
    >
      {status === 'playing' ? words.pause : words.play}
      {status === 'playing' && <span key={step} className={styles.progress} />}
    </button>
  );
}
