import { MapList } from '../components/MapList.tsx';
import { OpensBeside } from '../components/OutsideLink.tsx';
import { Passage } from '../components/Passage.tsx';
import { StepBrief } from '../components/StepBrief.tsx';
import { StepMore } from '../components/StepMore.tsx';
import { TimelineStrip } from '../components/TimelineStrip.tsx';
import styles from './Embed.module.css';
import { fullPageOf } from './fullPageOf.ts';
import type { StepText } from './pageShelf.ts';
import type { StepParts } from './stepParts.ts';

/** A step in somebody else's article: a minute's worth, and the rest to be unfolded. */
export const embedParts: StepParts = {
  nav: (nav) => ({
    ...nav,
    size: 'brief',
    next:
      nav.next.step === undefined
        ? { ...nav.next, href: fullPageOf(nav.next.href), opens: 'beside' }
        : nav.next,
  }),
  timeline: ({ timeline }, step) => <TimelineStrip timeline={timeline} current={step} />,
  words: ({ embed }, { words, quoteCut }, entering) => (
    <OpensBeside>
      <StepBrief step={words} cutAt={quoteCut} words={embed.brief} entering={entering} />
    </OpensBeside>
  ),
  mapList: ({ mapList }) => <MapList list={mapList} />,
  more: (text) => (
    <OpensBeside>
      <More {...text} />
    </OpensBeside>
  ),
  // Both are there when the rest of the stop is unfolded, and a line of height is much in an article.
  inWords: () => [],
};

/** All of a step's words that stand nowhere else. The large quotation is among the others, uncut. */
function More({ words, more }: StepText) {
  const quotes = { ...more.quotes, items: [words.quote, ...more.quotes.items] };
  return (
    <>
      <div className={styles.passages}>
        {words.passages.slice(1).map((passage) => (
          <Passage key={passage.text} {...passage} />
        ))}
      </div>
      <StepMore more={{ ...more, quotes }} />
    </>
  );
}
