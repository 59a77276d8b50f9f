import { MapList } from '../components/MapList.tsx';
import { Passage } from '../components/Passage.tsx';
import { StepMore } from '../components/StepMore.tsx';
import styles from './EmbedMore.module.css';
import type { StepPage } from './stepPage.ts';

export type EmbedMorePage = Pick<StepPage, 'words' | 'more' | 'mapList'>;

/** All of a step's words that an article has no room for. The large quotation is among the others, uncut. */
export function EmbedMore({ page: { words, more, mapList } }: { page: EmbedMorePage }) {
  const quotes = { ...more.quotes, items: [words.quote, ...more.quotes.items] };
  return (
    <>
      <div className={styles.passages}>
        {words.passages.slice(1).map((passage) => (
          <Passage key={passage.text} {...passage} />
        ))}
      </div>
      <MapList list={mapList} />
      <StepMore more={{ ...more, quotes }} />
    </>
  );
}
