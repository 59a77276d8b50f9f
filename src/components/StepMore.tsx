import { ContextPanel, type ContextPanelProps } from './ContextPanel.tsx';
import { Citations, type Citation, Passage, type PassageProps } from './Passage.tsx';
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

/** All that a step has for a reader who stays: background, later events, further quotes, sources. */
export function StepMore({ more }: { more: StepMoreProps }) {
  const { background, times, after, quotes, sources } = more;
  return (
    <div className={styles.more}>
      {background.panels.length > 0 && (
        <Part title={background.title}>
          <div>
            {background.panels.map((panel) => (
              <ContextPanel key={panel.id} context={panel} />
            ))}
          </div>
        </Part>
      )}
      {after.passages.length > 0 && (
        <Part title={after.title} span={times.moments.length > 0 ? 'tall' : 'one'}>
          <p className={styles.label}>{after.label}</p>
          {after.passages.map((passage) => (
            <Passage key={passage.text} {...passage} />
          ))}
        </Part>
      )}
      {times.moments.length > 0 && (
        <Part title={times.title}>
          <Moments moments={times.moments} />
        </Part>
      )}
      {quotes.items.length > 0 && (
        <Part title={quotes.title} span="wide">
          <div className={styles.quotes}>
            {quotes.items.map((quote) => (
              <QuoteFigure key={quote.id} quote={quote} size="small" />
            ))}
          </div>
        </Part>
      )}
      <SourceList title={sources.title} sources={sources.items} level={3} open={false} />
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

function Part({
  title,
  span = 'one',
  children,
}: {
  title: string;
  /** `wide` is across all columns; `tall` beside two others, one under the other. */
  span?: 'one' | 'wide' | 'tall';
  children: React.ReactNode;
}) {
  return (
    <section className={`${styles.part} ${span === 'one' ? '' : styles[span]}`}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}
