import styles from './EditorsNote.module.css';

/** What the record says otherwise, set apart from the text it stands under. */
export function EditorsNote({ text }: { text: string }) {
  return <p className={styles.note}>{text}</p>;
}
