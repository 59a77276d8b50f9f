import type { TimelineProps } from './Timeline.tsx';
import styles from './TimelineStrip.module.css';

/**
 * The timeline where there is little room: the stops in a row, and under it a narrow axis of elapsed time
 * on which each stop's days are a numbered bar. The axis is for the eye alone, since the stops say it all.
 */
export function TimelineStrip({ timeline, current }: { timeline: TimelineProps; current: string }) {
  return (
    <nav className={styles.timeline} aria-label={timeline.label} data-timeline>
      <ol className={styles.stops}>
        {timeline.stops.map((stop) => (
          <li key={stop.step}>
            <a
              className={styles.stop}
              href={stop.href}
              data-step={stop.step}
              aria-current={stop.step === current ? 'step' : undefined}
            >
              <span className={styles.number}>{stop.number}</span>
              <span className={styles.name}>{stop.name}</span>{' '}
              <span className={styles.dates}>{stop.dates}</span>
            </a>
            {stop.dateLine !== undefined && <span className="spoken">{stop.dateLine}</span>}
          </li>
        ))}
      </ol>
      <div className={styles.axis} aria-hidden="true">
        <span className={styles.known} data-time="known" />
        {timeline.stops.map((stop) => (
          <span
            key={stop.step}
            className={styles.bar}
            data-time={`span-${stop.step}`}
            data-current={stop.step === current || undefined}
          >
            <span className={styles.barNumber}>{stop.number}</span>
          </span>
        ))}
        {timeline.days.map((day) => (
          <span key={day.at} className={styles.day} data-time={day.at}>
            {day.text}
          </span>
        ))}
        {timeline.dateLines.map((line) => (
          <span key={line.at} className={styles.dateLine} data-time={line.at} />
        ))}
      </div>
      <p className="spoken">{timeline.article}</p>
    </nav>
  );
}
