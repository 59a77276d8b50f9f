import styles from './MapList.module.css';

export type MapListProps = {
  /** What a link to the list points at; unique on the page: `map-list`. */
  id: string;
  /** "Places and routes on this map" */
  title: string;
  /** In the map's order; each leads where its mark on the map leads. */
  places: readonly ListedPlace[];
  routes: readonly {
    /** Ids of the travellers: a route that the map leaves out is left out here. */
    who: readonly string[];
    /** "Austin, Honolulu to Tokyo, Mon 15 March: this leg" */
    text: string;
  }[];
};

/** `href` is undefined for a place that leads nowhere, `step` for one that isn't a stop. */
export type ListedPlace = { text: string; href: string | undefined; step: string | undefined };

/** All that the map draws, in words: folded away under it, or open where everything is read at once. */
export function MapList({ list, open = false }: { list: MapListProps; open?: boolean }) {
  const { id, title, places, routes } = list;
  return (
    <details className={styles.list} open={open} data-map-list>
      <summary className={styles.title}>{title}</summary>
      <div className={styles.body} id={id}>
        <ul className={styles.places}>
          {places.map(({ text, href, step }) => (
            <li key={text}>
              {href === undefined ? (
                text
              ) : (
                <a href={href} data-step={step}>
                  {text}
                </a>
              )}
            </li>
          ))}
        </ul>
        <ul className={styles.routes}>
          {routes.map(({ who, text }) => (
            <li key={text} data-who={who.join(' ') || undefined}>
              {text}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
