import styles from './EditorsNote.module.css';

export type EditorsNoteProps = {
  /** "Editor’s note" */
  label: string;
  text: string;
  /** Unfolded: where everything is read at once. */
  open: boolean;
};

/** What the record says otherwise, right where it says so: a word that unfolds. */
export function EditorsNote({ label, text, open }: EditorsNoteProps) {
  return (
    <details className={styles.note} open={open}>
      <summary className={styles.label}>{label}</summary>
      <p className={styles.text}>{text}</p>
    </details>
  );
}
