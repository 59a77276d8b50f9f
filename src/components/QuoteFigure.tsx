import { OutsideLink } from './OutsideLink.tsx';
import { type Citation, Citations } from './Passage.tsx';
import { EditorsNote, type EditorsNoteProps } from './EditorsNote.tsx';
import type { Stretch } from '../story/phrase.ts';
import styles from './QuoteFigure.module.css';
import { Worded } from './Worded.tsx';

export type QuoteFigureProps = {
  /** Unique on the page. */
  id: string;
  /** The words alone, without the marks around them. */
  text: string;
  /** The same, cut where its language changes; undefined where it doesn't. */
  stretches?: readonly Stretch[] | undefined;
  /** "Antony J. Blinken" */
  speaker: string;
  /** "US Secretary of State" */
  role: string;
  /** "Tokyo" */
  place: string;
  /** The day, for the reader and for machines: "16 March 2021", `2021-03-16`. */
  date: { text: string; iso: string };
  /** Whatever else is to be known of how the words came to us: "through an interpreter". */
  provenance: readonly string[];
  /** The publishers that carry the words. */
  sources: readonly { publisher: string; href: string }[];
  /** "Source:" or "Sources:" before the publishers. */
  sourcesLabel: string;
  /** The official text where it differs: "Official reading: …". */
  official: { text: string; citations: readonly Citation[] } | undefined;
  note: EditorsNoteProps | undefined;
};

/**
 * One quotation with its full attribution; `pull` is the one large quote of a step. What an editor sets
 * beside it stands outside of the figure, whose caption is only of the quotation.
 */
export function QuoteFigure({ quote, size }: { quote: QuoteFigureProps; size: 'pull' | 'small' }) {
  const { text, stretches, speaker, role, place, date, provenance, sources, sourcesLabel } = quote;
  return (
    <div
      className={styles.quote}
      id={`quote-${quote.id}`}
      tabIndex={-1}
      data-quote={quote.id}
      data-size={size}
    >
      <figure className={styles.said}>
        <blockquote className={styles.words}>
          <p>
            <Worded text={text} stretches={stretches} />
          </p>
        </blockquote>
        <figcaption className={styles.attribution}>
          <span className={styles.line}>
            <span className={styles.speaker}>{speaker}</span>, {role}
          </span>{' '}
          <span className={styles.line}>
            {place}, <time dateTime={date.iso}>{date.text}</time>
            {provenance.map((item) => `, ${item}`).join('')}
          </span>{' '}
          <span className={styles.line}>
            {sourcesLabel}{' '}
            {sources.map(({ publisher, href }, index) => (
              <span key={href}>
                {index > 0 && ', '}
                <OutsideLink href={href}>{publisher}</OutsideLink>
              </span>
            ))}
          </span>
        </figcaption>
      </figure>
      {quote.note !== undefined && (
        <>
          {' '}
          <EditorsNote {...quote.note} />
        </>
      )}
      {quote.official !== undefined && (
        <p className={styles.official}>
          {quote.official.text}
          <Citations citations={quote.official.citations} />
        </p>
      )}
    </div>
  );
}
