import { Fold } from './Fold.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import type { Stretch } from '../story/phrase.ts';
import styles from './SourceList.module.css';
import { Worded } from './Worded.tsx';

export type SourceItem = {
  /** As in the page's citations, from 1. */
  number: number;
  publisher: string;
  title: string;
  /** The same, cut where its language changes; undefined where it doesn't. */
  stretches?: readonly Stretch[] | undefined;
  /** "16 March 2021"; undefined for an undated page. */
  date: string | undefined;
  href: string;
};

/** All that the page rests on, numbered as cited. */
export function SourceList({
  title,
  sources,
  level,
  open,
}: {
  /** "Sources" */
  title: string;
  sources: readonly SourceItem[];
  /** Of the heading. */
  level: 2 | 3;
  /** Unfolded: where everything is read at once. */
  open: boolean;
}) {
  return (
    <Fold title={title} count={sources.length} level={level} open={open}>
      <ol className={styles.list}>
        {sources.map((source) => (
          <li key={source.number}>
            {source.publisher},{' '}
            <OutsideLink href={source.href}>
              <Worded text={source.title} stretches={source.stretches} />
            </OutsideLink>
            {source.date !== undefined && `, ${source.date}`}
          </li>
        ))}
      </ol>
    </Fold>
  );
}
