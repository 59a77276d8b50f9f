import type { ReactNode } from 'react';
import styles from './Fold.module.css';

/** A part that waits under its heading. It opens in place, without script too. */
export function Fold({
  title,
  count,
  level,
  open = false,
  children,
}: {
  /** "In their words" */
  title: string;
  /** How many things are in there, 5; undefined where that tells nothing. */
  count: number | undefined;
  /** Of the heading. */
  level: 2 | 3;
  /** Unfolded: where everything is read at once. */
  open?: boolean;
  children: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <details className={styles.fold} open={open}>
      <summary className={styles.summary}>
        <Heading className={styles.title}>{title}</Heading>
        {count !== undefined && <span className={styles.count}> ({count})</span>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
