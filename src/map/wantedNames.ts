import type { Scene, SceneContext, SceneLabel, ScenePlace, SceneStop } from '../scene/scene.ts';
import { aroundPoint, besideMark } from './hangs.ts';
import { contextKey, nameKey, placeKey, stopKey } from './keys.ts';
import type { Locate } from './marks.ts';
import { nameSize, type NameStyle } from './nameSize.ts';
import { centred, type Hang, type Placed } from './placed.ts';
import type { Way } from './ways.ts';

/** A name that a scene would like to show, and the ways in which it could. */
export type WantedName = Pick<Placed, 'key' | 'spot' | 'x' | 'y' | 'width' | 'height'> & {
  name: string;
  style: NameStyle;
  /** The best first. */
  hangs: readonly Hang[];
};

/** A point at which a traveller may be named, with its place in the box. */
export type LocatedWay = Way & Pick<Placed, 'x' | 'y'>;

/** Across, in CSS px, of the line that a traveller's name stands beside. */
const LINE = 4;

/** The points of the lines that are in the frame, those nearest to its middle first. */
const besideLines = (ways: readonly LocatedWay[], ratio: number): WantedName[] => {
  const off = ({ x, y }: LocatedWay) => Math.hypot(x - 500, y - 500 / ratio);
  return ways
    .filter(({ x, y }) => x > 0 && x < 1000 && y > 0 && y < 1000 / ratio)
    .toSorted((one, other) => off(one) - off(other))
    .map(({ key, name, spot, x, y }) => {
      const size = nameSize(name, 'way');
      const hangs = besideMark({ width: LINE, hang: centred });
      return { key, name, style: 'way', spot, x, y, ...size, hangs };
    });
};

/**
 * All names of a scene, the most important first: the stop that the reader is at, the open context, who
 * is on the call, other stops, other contexts, places, countries, whose lines these are, waters. A mark that isn't drawn has no name either.
 */
export const wantedNames = (
  scene: Scene,
  marks: readonly Placed[],
  locate: Locate,
  areaKey: (label: SceneLabel) => string,
  { ways, ratio }: { ways: readonly LocatedWay[]; ratio: number },
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
    ...besideLines(ways, ratio),
    ...scene.labels.filter(({ kind }) => kind === 'water').map(over),
  ];
};
