import type { TimelineProps } from './Timeline.tsx';
import styles from './TimelineAxis.module.css';

/** The scale itself: to the eye alone, since the list says all of it. */
export function TimelineAxis({
  timeline,
  current,
}: {
  timeline: TimelineProps;
  /** Id of the step that the reader is at. */
  current: string;
}) {
  return (
    <div className={styles.axis} aria-hidden="true">
      <span className={styles.month}>{timeline.month}</span>
      <span className={styles.known} data-time="known" />
      {timeline.stops.map((stop) => (
        <span
          key={stop.step}
          className={styles.span}
          data-time={`span-${stop.step}`}
          data-kind={stop.kind}
          data-current={stop.step === current || undefined}
        />
      ))}
      {timeline.days.map((day) => (
        <span key={day.at} className={styles.day} data-time={day.at}>
          {day.text}
        </span>
      ))}
      {timeline.clocks.map((clock) => (
        <span key={clock.at} className={styles.clock} data-time={clock.at}>
          {clock.text}
        </span>
      ))}
      {timeline.dateLines.map((line) => (
        <span key={line.at} className={styles.dateLine} data-time={line.at}>
          <span>{line.text}</span>
        </span>
      ))}
    </div>
  );
}
