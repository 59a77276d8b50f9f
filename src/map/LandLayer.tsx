import { memo } from 'react';
import { Geography } from 'react-simple-maps/core';
import styles from './LandLayer.module.css';

/** The land of the sheet, as drawn by the build. */
export type Land = {
  /** Sheet units that one unit of the paths is. */
  scale: number;
  /** By country, `392`; `rest` is everything else. */
  shapes: readonly { id: string; d: string }[];
  /** Borders between countries; undefined where the map has none. */
  borders: string | undefined;
  /** Whether the shapes are drawn here, or again from the page's first map. */
  drawn: 'here' | 'again';
};

const LAND_ID = 'land';

/** Scenery: it has no names, no focus and no events. Drawn once and never again. */
export const LandLayer = memo(function LandLayer({ land }: { land: Land }) {
  if (land.drawn === 'again') return <use href={`#${LAND_ID}`} />;
  return (
    <g id={LAND_ID} transform={`scale(${land.scale})`} className={styles.land}>
      {land.shapes.map(({ id, d }) => (
        <Geography
          key={id}
          className={id === 'rest' ? styles.rest : styles.country}
          data-land={id}
          geography={{ rsmKey: id, svgPath: d } as never}
          tabIndex={undefined}
        />
      ))}
      {land.borders !== undefined && (
        <path className={styles.borders} data-land="borders" d={land.borders} />
      )}
    </g>
  );
});

/** Reads the land back from the served map, so that its shapes travel once. */
export function readLand(map: Element): Land {
  const group = map.querySelector(`#${LAND_ID}`);
  const paths = [...(group?.querySelectorAll('[data-land]') ?? [])].map((path) => ({
    id: path.getAttribute('data-land') ?? '',
    d: path.getAttribute('d') ?? '',
  }));
  return {
    scale: Number(/scale\((.+)\)/.exec(group?.getAttribute('transform') ?? '')?.[1] ?? 1),
    shapes: paths.filter(({ id }) => id !== 'borders'),
    borders: paths.find(({ id }) => id === 'borders')?.d,
    drawn: 'here',
  };
}
