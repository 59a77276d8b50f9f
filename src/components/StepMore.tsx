import { ContextPanel, type ContextPanelProps } from './ContextPanel.tsx';
import { Citations, type Citation, Passage, type PassageProps } from './Passage.tsx';
import { Fold } from './Fold.tsx';
import { QuoteFigure, type QuoteFigureProps } from './QuoteFigure.tsx';
import { type SourceItem, SourceList } from './SourceList.tsx';
import styles from './StepMore.module.css';

/** A moment on a local clock. */
export type MomentProps = {
  /** "Thu 18 March, 9:30 a.m. KST" */
  text: string;
  /** The same, to be read aloud: "Thursday 18 March, 9:30 a.m. Korea Standard Time". */
  spoken: string;
  /** `2021-03-18T09:30+09:00` */
  iso: string;
  /** "2+2 meeting, as scheduled" */
  event: string;
  citations: readonly Citation[];
};

export type StepMoreProps = {
  background: { title: string; panels: readonly ContextPanelProps[] };
  times: { title: string; moments: readonly MomentProps[] };
  /** From the public record, told apart from what the article reported. */
  after: { title: string; label: string; passages: readonly PassageProps[] };
  quotes: { title: string; items: readonly QuoteFigureProps[] };
  sources: { title: string; items: readonly SourceItem[] };
};

/**
 * All that a step has for a reader who stays. What differs most in length between steps waits folded, so
 * that all steps can have one height.
 */
export function StepMore({ more }: { more: StepMoreProps }) {
  const { background, times, after, quotes, sources } = more;
  return (
    <div className={styles.more}>
      <div>
        {background.panels.length > 0 && (
          <section>
            <h3 className={styles.title}>{background.title}</h3>
            {background.panels.map((panel) => (
              <ContextPanel key={panel.id} context={panel} />
            ))}
          </section>
        )}
        {times.moments.length > 0 && (
          <section className={styles.times}>
            <h3 className={styles.title}>{times.title}</h3>
            <Moments moments={times.moments} />
          </section>
        )}
      </div>
      <div>
        {after.passages.length > 0 && (
          <Fold title={after.title} count={undefined} level={3}>
            <p className={styles.label}>{after.label}</p>
            {after.passages.map((passage) => (
              <Passage key={passage.text} {...passage} />
            ))}
          </Fold>
        )}
        {quotes.items.length > 0 && (
          <Fold title={quotes.title} count={quotes.items.length} level={3}>
            {quotes.items.map((quote) => (
              <QuoteFigure key={quote.id} quote={quote} size="small" />
            ))}
          </Fold>
        )}
        <SourceList title={sources.title} sources={sources.items} level={3} open={false} />
      </div>
    </div>
  );
}

/** Moments in order; the time is written for the eye and spoken in full. */
export function Moments({ moments }: { moments: readonly MomentProps[] }) {
  return (
    <ul className={styles.moments}>
      {moments.map((moment) => (
        <li key={moment.iso + moment.event}>
          <time dateTime={moment.iso}>
            <span aria-hidden="true">{moment.text}</span>
            <span className="spoken">{moment.spoken}</span>
          </time>
          {': '}
          {moment.event}
          <Citations citations={moment.citations} />
        </li>
      ))}
    </ul>
  );
}
