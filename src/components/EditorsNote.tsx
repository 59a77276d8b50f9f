import type { Stretch } from '../story/phrase.ts';
import styles from './EditorsNote.module.css';
import { Worded } from './Worded.tsx';

export type EditorsNoteProps = {
  /** "Editor’s note" */
  label: string;
  text: string;
  /** The same, cut where its language changes; undefined where it doesn't. */
  stretches?: readonly Stretch[] | undefined;
  /** Unfolded: where everything is read at once. */
  open: boolean;
};

/** What the record says otherwise, right where it says so: a word that unfolds. */
export function EditorsNote({ label, text, stretches, open }: EditorsNoteProps) {
  return (
    <details className={styles.note} open={open}>
      <summary className={styles.label}>{label}</summary>
      <p className={styles.text}>
        <Worded text={text} stretches={stretches} />
      </p>
    </details>
  );
}
