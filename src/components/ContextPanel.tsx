import type { Stretch } from '../story/phrase.ts';
import styles from './ContextPanel.module.css';
import { Passage, type PassageProps } from './Passage.tsx';
import { Worded } from './Worded.tsx';
import { QuoteFigure, type QuoteFigureProps } from './QuoteFigure.tsx';

export type ContextPanelProps = {
  /** "hong-kong"; the panel's words carry it as their fragment, so that a link opens the panel. */
  id: string;
  /** "Hong Kong" */
  title: string;
  /** The same, cut where its language changes; undefined where it doesn't. */
  stretches?: readonly Stretch[] | undefined;
  passages: readonly PassageProps[];
  quotes: readonly QuoteFigureProps[];
  /** "Show Hong Kong on the map", a link to the map; undefined for a panel about no place. */
  showOnMap: { text: string; href: string } | undefined;
};

/** Background to one matter, folded away under its name. It opens in place, without script too. */
export function ContextPanel({ context }: { context: ContextPanelProps }) {
  return (
    <details className={styles.panel} data-context={context.id}>
      <summary className={styles.title}>
        <Worded text={context.title} stretches={context.stretches} />
      </summary>
      <div className={styles.body} id={context.id}>
        <ContextWords context={context} />
        {context.showOnMap !== undefined && (
          <p className={styles.toMap}>
            <a href={context.showOnMap.href}>{context.showOnMap.text}</a>
          </p>
        )}
      </div>
    </details>
  );
}

/** What a panel says, wherever it stands. */
export function ContextWords({ context }: { context: ContextPanelProps }) {
  return (
    <>
      {context.passages.map((passage) => (
        <Passage key={passage.text} {...passage} />
      ))}
      {context.quotes.map((quote) => (
        <QuoteFigure key={quote.id} quote={quote} size="small" />
      ))}
    </>
  );
}
