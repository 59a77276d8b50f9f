import type { Scene, SceneLabel } from '../scene/scene.ts';
import { aroundPoint, besideMark } from './hangs.ts';
import { contextKey, nameKey, placeKey, stopKey } from './keys.ts';
import type { Locate } from './marks.ts';
import { nameSize, type NameStyle } from './nameSize.ts';
import type { Hang, Placed } from './placed.ts';

/** A name that a scene would like to show, and the ways in which it could. */
export type WantedName = Pick<Placed, 'key' | 'spot' | 'x' | 'y' | 'width' | 'height'> & {
  name: string;
  style: NameStyle;
  /** The best first. */
  hangs: readonly Hang[];
};

/**
 * All names of a scene, the most important first: the stop that the reader is at, other stops, the open
 * context, other contexts, places, countries, waters. A mark that isn't drawn has no name either.
 */
export const wantedNames = (
  scene: Scene,
  marks: readonly Placed[],
  locate: Locate,
  areaKey: (label: SceneLabel) => string,
): WantedName[] => {
  const beside = (key: string, name: string): WantedName[] => {
    const mark = marks.find((candidate) => candidate.key === key);
    if (!mark) return [];
    const { spot, x, y } = mark;
    const hangs = besideMark(mark);
    return [
      { key: nameKey(key), name, style: 'point', spot, x, y, ...nameSize(name, 'point'), hangs },
    ];
  };
  const over = (label: SceneLabel): WantedName => {
    const { kind: style, name } = label;
    const size = nameSize(name, style);
    return { key: areaKey(label), name, style, ...locate(label.at), ...size, hangs: aroundPoint() };
  };

  const stops = scene.stops.toSorted(
    (one, other) => Number(other.progress === 'current') - Number(one.progress === 'current'),
  );
  const contexts = scene.contexts.toSorted((one, other) => Number(other.open) - Number(one.open));
  const areas = scene.labels.toSorted(
    (one, other) => Number(one.kind === 'water') - Number(other.kind === 'water'),
  );
  return [
    ...stops.flatMap((stop) => beside(stopKey(stop), stop.name)),
    ...contexts.flatMap((context) => beside(contextKey(context), context.name)),
    ...scene.places.flatMap((place) => beside(placeKey(place), place.name)),
    ...areas.map(over),
  ];
};
