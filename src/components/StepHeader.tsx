import styles from './StepHeader.module.css';

export type StepHeaderProps = {
  /** Holds the stop's name: "Tokyo: …". */
  title: string;
  /** "15–17 March" */
  dates: string;
  /** When it is told from, and what the stop was then: "as known on 16 March 2021: under way". */
  voice: string;
};

/** What names a step. Skip links and moves give its title the focus. */
export function StepHeader({
  step,
  size,
}: {
  step: StepHeaderProps;
  /** As large as a column of an article has room for, or as a page has. */
  size: 'brief' | 'full';
}) {
  return (
    <header className={styles.header} data-size={size} data-arrives="first">
      <h2 className={styles.title} id="step-title" tabIndex={-1}>
        {step.title}
      </h2>
      <p className={styles.dates}>
        {step.dates} · {step.voice}
      </p>
    </header>
  );
}
