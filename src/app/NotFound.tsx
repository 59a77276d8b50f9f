import { fill } from '../story/fill.ts';
import type { Words } from '../story/story.ts';
import styles from './Explainer.module.css';

/** Where an address leads that is none of ours; needs no other file. */
export function NotFound({
  words,
  language,
  home,
}: {
  words: Words;
  language: string;
  /** The first step's address. */
  home: string;
}) {
  return (
    <main className={styles.inner}>
      <h1>{fill(words.notFoundTitle, {}, language)}</h1>
      <p>{fill(words.notFoundText, {}, language)}</p>
      <p>
        <a href={home}>{fill(words.notFoundLink, {}, language)}</a>
      </p>
    </main>
  );
}
