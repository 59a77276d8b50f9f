import styles from './Colophon.module.css';

export type ColophonProps = {
  /** "Retold from" */
  label: string;
  /** The article's title, and where it stands. */
  title: string;
  href: string;
  /** "Newsweek, 16 March 2021" */
  published: string;
};

/** What the piece retells. */
export function Colophon({ label, title, href, published }: ColophonProps) {
  return (
    <footer className={styles.colophon}>
      {label}{' '}
      <q>
        <a href={href}>{title}</a>
      </q>
      , {published}
    </footer>
  );
}
