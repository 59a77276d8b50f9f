import { Passage, type PassageProps } from './Passage.tsx';
import { QuoteFigure, type QuoteFigureProps } from './QuoteFigure.tsx';
import { StepHeader, type StepHeaderProps } from './StepHeader.tsx';
import styles from './StepWords.module.css';

export type StepWordsProps = StepHeaderProps & {
  /** The step's id, "tokyo". */
  id: string;
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
      <StepHeader step={step} size="full" />
      <div className={styles.reported} data-arrives="then">
        {step.passages.map((passage) => (
          <Passage key={passage.text} {...passage} />
        ))}
      </div>
      <div className={styles.quote} data-arrives="last">
        <QuoteFigure quote={step.quote} size="pull" />
      </div>
    </section>
  );
}
