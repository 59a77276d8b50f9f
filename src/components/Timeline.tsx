import styles from './Timeline.module.css';
import { TimelineAxis } from './TimelineAxis.tsx';

/** One stop on the axis. */
export type TimelineStop = {
  /** The step's id. */
  step: string;
  href: string;
  /** From 1, as on the map. */
  number: number;
  /** "Tokyo" */
  name: string;
  /** "15–17 March" */
  dates: string;
  /** How long after the stop before: "3 days later", "the same date"; undefined at the first. */
  gap: string | undefined;
  /** Said where the way here crosses the date line: "International Date Line: 18 March begins again". */
  dateLine: string | undefined;
  /** A call has no span of travel; its mark is open. */
  kind: 'call' | 'visit';
};

/** One day on the axis, in the time of the stop that it belongs to. */
export type TimelineDay = {
  /** Its key in the stylesheet of positions: `day-3`. */
  at: string;
  /** "18" or, where a month begins, "1 April". */
  text: string;
};

export type TimelineProps = {
  /** "Timeline, 10–22 March 2021" */
  label: string;
  /** "March 2021", written at the axis' beginning. */
  month: string;
  stops: readonly TimelineStop[];
  days: readonly TimelineDay[];
  /** Which clock the days run on, where that changes: `zone-seoul`, "Seoul time". */
  clocks: readonly TimelineDay[];
  /** The article's own day: "The article appeared, 16 March". */
  article: string;
  /** `date-line-1`; the axis is broken there. */
  dateLines: readonly TimelineDay[];
};

/**
 * The stops on an axis of elapsed time: distances are durations, days are local, the day on which the
 * article appeared parts what was known from what was to come. Where it is narrow, a list that says the gaps.
 */
export function Timeline({ timeline, current }: { timeline: TimelineProps; current: string }) {
  return (
    <nav className={styles.timeline} aria-label={timeline.label} data-timeline>
      <ol className={styles.stops}>
        {timeline.stops.map((stop) => (
          <li key={stop.step} className={styles.stop} data-time={`stop-${stop.step}`}>
            {stop.gap !== undefined && <span className={styles.gap}>{stop.gap}</span>}{' '}
            {stop.dateLine !== undefined && <span className={styles.gap}>{stop.dateLine}</span>}
            <a
              className={styles.link}
              href={stop.href}
              data-step={stop.step}
              data-kind={stop.kind}
              aria-current={stop.step === current ? 'step' : undefined}
            >
              <span className={styles.number}>{stop.number}</span>{' '}
              <span className={styles.name}>{stop.name}</span>{' '}
              <span className={styles.dates}>{stop.dates}</span>
            </a>
          </li>
        ))}
      </ol>
      <p className={styles.article} data-time="article">
        <span>{timeline.article}</span>
      </p>
      <TimelineAxis timeline={timeline} current={current} />
    </nav>
  );
}
