import { OutsideLink } from './OutsideLink.tsx';
import { Passage } from './Passage.tsx';
import type { QuoteFigureProps } from './QuoteFigure.tsx';
import styles from './StepBrief.module.css';
import { StepHeader } from './StepHeader.tsx';
import type { StepWordsProps } from './StepWords.tsx';

export type BriefWords = {
  /** What stands for the rest of a quotation that is cut: "[…]". */
  cut: string;
  /** "All of the quotation, and what is known of it": the link behind those brackets. */
  wholeQuote: string;
};

/** As little of a step as stands by itself: title, days, one paragraph, one quotation. */
export function StepBrief(props: {
  step: StepWordsProps;
  /** Letters of the quotation that are shown where there is no room for all; undefined for a short one. */
  cutAt: number | undefined;
  words: BriefWords;
  entering: boolean;
}) {
  const { step, cutAt, words, entering } = props;
  const [passage] = step.passages;
  return (
    <section
      className={styles.step}
      aria-labelledby="step-title"
      data-entering={entering || undefined}
    >
      <StepHeader step={step} size="brief" />
      <div className={styles.reported} data-arrives="then">
        {passage !== undefined && <Passage {...passage} />}
      </div>
      <BriefQuote quote={step.quote} cutAt={cutAt} words={words} />
    </section>
  );
}

/** The pull-quote to the letter; where it is cut, brackets say so and lead to all of it. */
function BriefQuote(props: {
  quote: QuoteFigureProps;
  cutAt: number | undefined;
  words: BriefWords;
}) {
  const { quote, cutAt, words } = props;
  const { id, text, speaker, role, place, date, provenance, sources, sourcesLabel } = quote;
  return (
    <figure className={styles.quote} data-quote={id} data-size="brief" data-arrives="last">
      <blockquote className={styles.words}>
        <p>
          {text.slice(0, cutAt)}
          {cutAt !== undefined && (
            <>
              <span className={styles.rest}>{text.slice(cutAt)}</span>
              <a className={styles.cut} href={`#quote-${id}`} aria-label={words.wholeQuote}>
                {words.cut}
              </a>
            </>
          )}
        </p>
      </blockquote>
      <figcaption className={styles.attribution}>
        <span className={styles.speaker}>{speaker}</span>, {role}. {place},{' '}
        <time dateTime={date.iso}>{date.text}</time>
        {provenance.map((item) => `, ${item}`).join('')}. {sourcesLabel}{' '}
        {sources.map(({ publisher, href }, index) => (
          <span key={href}>
            {index > 0 && ', '}
            <OutsideLink href={href}>{publisher}</OutsideLink>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
