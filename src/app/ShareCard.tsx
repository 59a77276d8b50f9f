import type { ReactNode } from 'react';
import styles from './ShareCard.module.css';

export type ShareCardProps = {
  /** "March 2021" */
  kicker: string;
  /** The story's; above 70 letters it is set smaller. */
  headline: string;
  /** The stop as on the timeline: 2, "Tokyo", "15–17 March". */
  stop: { number: number; name: string; dates: string };
  /** The map of the step, with room for 420 × 315 px. */
  map: ReactNode;
};

const LONG_HEADLINE = 70;

/** What stands for a step where its address is shared: a still picture, never a page. */
export function ShareCard({ kicker, headline, stop, map }: ShareCardProps) {
  return (
    <div className={styles.card}>
      <div className={styles.words}>
        <div className={styles.title}>
          <p className={styles.kicker}>{kicker}</p>
          <h1 className={styles.headline} data-long={headline.length > LONG_HEADLINE || undefined}>
            {headline}
          </h1>
        </div>
        <p className={styles.stop}>
          <span className={styles.number}>{stop.number}</span>
          <span className={styles.name}>{stop.name}</span>
          <span className={styles.dates}>{stop.dates}</span>
        </p>
      </div>
      <div className={styles.map}>{map}</div>
    </div>
  );
}
