import styles from './StepNav.module.css';

/** Where a control leads: a step's page, or a page outside the steps. */
export type Destination = {
  href: string;
  /** Id of the step, for moves without a page load; undefined for a page outside the steps. */
  step: string | undefined;
  /** "Next: Tokyo" */
  text: string;
};

export type StepNavProps = {
  /** The landmark's name, "Stops". */
  label: string;
  /** "Stop 2 of 4" */
  position: string;
  /** A text alone where there is no step before: it keeps the link's place. */
  previous: Destination | { text: string };
  next: Destination;
  /** What stands under the position: the button that plays the trip, where there is one. */
  play?: React.ReactNode;
};

/** Previous and Next: plain links to the pages of the steps. */
export function StepNav({ label, position, previous, next, play }: StepNavProps) {
  return (
    <nav className={styles.nav} aria-label={label}>
      {'href' in previous ? (
        <a className={styles.link} href={previous.href} rel="prev" data-step={previous.step}>
          {previous.text}
        </a>
      ) : (
        <span className={styles.link} role="link" aria-disabled="true">
          {previous.text}
        </span>
      )}
      <div className={styles.middle}>
        <span className={styles.position}>{position}</span>
        {play}
      </div>
      <a className={styles.link} href={next.href} rel="next" data-step={next.step}>
        {next.text}
      </a>
    </nav>
  );
}
