import type { Scene, SceneContext, SceneLabel, ScenePlace, SceneStop } from '../scene/scene.ts';
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
 * All names of a scene, the most important first: the stop that the reader is at, the open context, who
 * is on the call, other stops, other contexts, places, countries, waters. A mark that isn't drawn has no name either.
 */
export const wantedNames = (
  scene: Scene,
  marks: readonly Placed[],
  locate: Locate,
  areaKey: (label: SceneLabel) => string,
): WantedName[] => {
  const beside = (key: string, name: string, style: NameStyle): WantedName[] => {
    const mark = marks.find((candidate) => candidate.key === key);
    if (!mark) return [];
    const { spot, x, y } = mark;
    const hangs = besideMark(mark);
    return [{ key: nameKey(key), name, style, spot, x, y, ...nameSize(name, style), hangs }];
  };
  const over = (label: SceneLabel): WantedName => {
    const { kind: style, name } = label;
    const size = nameSize(name, style);
    return { key: areaKey(label), name, style, ...locate(label.at), ...size, hangs: aroundPoint() };
  };

  const stop = (each: SceneStop) => beside(stopKey(each), each.name, 'stop');
  const context = (each: SceneContext) => beside(contextKey(each), each.name, 'point');
  const isHere = ({ progress }: SceneStop) => progress === 'current';
  const isOpen = ({ open }: SceneContext) => open;
  const isOnCall = ({ name }: ScenePlace) => scene.call?.names.includes(name) ?? false;
  const place = (each: ScenePlace) => beside(placeKey(each), each.name, 'point');
  return [
    ...scene.stops.filter(isHere).flatMap(stop),
    ...scene.contexts.filter(isOpen).flatMap(context),
    ...scene.places.filter(isOnCall).flatMap(place),
    ...scene.stops.filter((each) => !isHere(each)).flatMap(stop),
    ...scene.contexts.filter((each) => !isOpen(each)).flatMap(context),
    ...scene.places.filter((each) => !isOnCall(each)).flatMap(place),
    ...scene.labels.filter(({ kind }) => kind === 'country').map(over),
    ...scene.labels.filter(({ kind }) => kind === 'water').map(over),
  ];
};
