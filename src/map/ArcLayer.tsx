import { memo } from 'react';
import { Line, Marker } from 'react-simple-maps/core';
import styles from './ArcLayer.module.css';
import type { MapDrawing, Point, SceneDrawing } from './drawing.ts';

/**
 * The call's links, then the legs: those behind under those ahead under those of the moment. Every leg
 * is one line; its head is seen only while it grows. Drawn again when the scene changes, not for every press
 * on the map's controls.
 */
export const ArcLayer = memo(function ArcLayer({
  arcs,
  scene,
}: {
  arcs: MapDrawing['arcs'];
  scene: SceneDrawing;
}) {
  const order = { ahead: 0, done: 1, current: 2 };
  const legs = scene.legs.toSorted((a, b) => order[a.progress] - order[b.progress]);
  return (
    <g className={styles.arcs}>
      {legs.map(({ id, who, progress, record }) => (
        <Line
          key={id}
          data-leg={id}
          data-who={who.join(' ')}
          data-progress={progress}
          data-line={record === 'inferred' ? 'inferred' : progress}
          coordinates={(arcs[id] ?? []).map(([x, y]): [number, number] => [x, y])}
        />
      ))}
      {scene.call !== undefined && <Call corners={scene.call} />}
      {legs
        .filter(({ progress }) => progress === 'current')
        .map(({ id, who }) => (
          <Head key={id} leg={id} who={who.join(' ')} at={arcs[id]?.at(-1) ?? [0, 0]} />
        ))}
    </g>
  );
});

/** Straight, double, closed: nobody travels here. */
function Call({ corners }: { corners: readonly Point[] }) {
  const d = `M${corners.join('L')}Z`;
  return (
    <>
      <path d={d} data-line="call" />
      <path d={d} data-line="call-core" />
    </>
  );
}

/** The traveller. A line of no length with round ends is a dot of the same size at every zoom. */
function Head({ leg, who, at: [x, y] }: { leg: string; who: string; at: Point }) {
  return (
    <Marker coordinates={[x, y]} data-head={leg} data-who={who}>
      <path className={styles.head} d="M0 0h.001" />
    </Marker>
  );
}
