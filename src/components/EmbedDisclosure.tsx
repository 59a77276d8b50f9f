import styles from './EmbedDisclosure.module.css';

export type EmbedDisclosureProps = {
  /** "Embed this" */
  label: string;
  /** "For newsrooms: …" */
  intro: string;
  /** "The page to put into a frame" */
  link: string;
  /** `./embed/tokyo.html` */
  href: string;
};

/**
 * Where newsrooms find how to take the explainer along. As served it leads to the page that is made for
 * frames; with a script, whoever opens it gets the panel instead.
 */
export function EmbedDisclosure({ label, intro, link, href }: EmbedDisclosureProps) {
  return (
    <aside aria-label={label}>
      <details className={styles.disclosure} data-embed-this>
        <summary className={styles.label}>{label}</summary>
        <div className={styles.served} data-served>
          <p>{intro}</p>
          <p>
            <a href={href}>{link}</a>
          </p>
        </div>
      </details>
    </aside>
  );
}
