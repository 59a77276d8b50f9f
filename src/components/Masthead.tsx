import styles from './Masthead.module.css';

export type MastheadProps = {
  /** "March 2021" */
  kicker: string;
  headline: string;
  standfirst: string;
  /** To the same story on one page. */
  wholeStory: { text: string; href: string };
};

/** What the piece is called, and the way to its plain edition. */
export function Masthead({ kicker, headline, standfirst, wholeStory }: MastheadProps) {
  return (
    <header className={styles.masthead}>
      <p className={styles.kicker}>{kicker}</p>
      <h1 className={styles.headline}>{headline}</h1>
      <p className={styles.standfirst}>{standfirst}</p>
      <p className={styles.wholeStory}>
        <a href={wholeStory.href}>{wholeStory.text}</a>
      </p>
    </header>
  );
}
