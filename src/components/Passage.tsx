import { OutsideLink } from './OutsideLink.tsx';
import type { Stretch } from '../story/phrase.ts';
import styles from './Passage.module.css';
import { EditorsNote, type EditorsNoteProps } from './EditorsNote.tsx';
import { Worded } from './Worded.tsx';

/** One source of a claim, as a small number that links to it. */
export type Citation = {
  /** Its number in the page's list of sources, from 1. */
  number: number;
  /** What the link is called: "Source 3: Reuters". */
  label: string;
  href: string;
};

export type PassageProps = {
  /** One paragraph of plain text. */
  text: string;
  /** The same, cut where its language changes; undefined where it doesn't. */
  stretches?: readonly Stretch[] | undefined;
  citations: readonly Citation[];
  /** An editor's note at its end. */
  note: EditorsNoteProps | undefined;
};

/** A paragraph with its sources behind it and, where there is one, an editor's note on its last line. */
export function Passage({ text, stretches, citations, note }: PassageProps) {
  return (
    <div>
      <p className={styles.text}>
        <Worded text={text} stretches={stretches} />
        <Citations citations={citations} />
      </p>
      {note !== undefined && (
        <>
          {' '}
          <EditorsNote {...note} />
        </>
      )}
    </div>
  );
}

/** The numbers of the sources, as links. */
export function Citations({ citations }: { citations: readonly Citation[] }) {
  return citations.map(({ number, label, href }) => (
    <sup key={number} className={styles.citation}>
      <OutsideLink href={href} label={label}>
        {number}
      </OutsideLink>
    </sup>
  ));
}
