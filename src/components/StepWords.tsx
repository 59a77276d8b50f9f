import { Passage, type PassageProps } from './Passage.tsx';
import { QuoteFigure, type QuoteFigureProps } from './QuoteFigure.tsx';
import styles from './StepWords.module.css';

export type StepWordsProps = {
  /** The step's id, "tokyo". */
  id: string;
  /** Holds the stop's name: "Tokyo: …". */
  title: string;
  /** "15–17 March" */
  dates: string;
  /** When it is told from, and what the stop was then: "as known on 16 March 2021: under way". */
  voice: string;
  passages: readonly PassageProps[];
  quote: QuoteFigureProps;
};

/** What a reader with a minute reads of a step: title, dates, what was reported, one quote. */
export function StepWords({ step, entering }: { step: StepWordsProps; entering: boolean }) {
  return (
    <section
      className={styles.step}
      aria-labelledby="step-title"
      data-entering={entering || undefined}
    >
      <header className={styles.header}>
        <h2 className={styles.title} id="step-title" tabIndex={-1}>
          {step.title}
        </h2>
        <p className={styles.dates}>
          {step.dates} · {step.voice}
        </p>
      </header>
      <div className={styles.reported}>
        {step.passages.map((passage) => (
          <Passage key={passage.text} {...passage} />
        ))}
      </div>
      <div className={styles.quote}>
        <QuoteFigure quote={step.quote} size="pull" />
      </div>
    </section>
  );
}
