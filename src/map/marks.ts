import type { LonLat, Scene } from '../scene/scene.ts';
import { checkedWidths, type Band } from './bands.ts';
import { contextKey, leaderKey, placeKey, stopKey } from './keys.ts';
import { centred, type Placed } from './placed.ts';
import { rounded } from './rounded.ts';
import { EDGE, spread } from './spread.ts';

/** Finds a true point, on the sheet and in the box. */
export type Locate = (at: LonLat) => Pick<Placed, 'spot' | 'x' | 'y'>;

/** CSS px across: numbered markers, and the dots of contexts and other places. */
const size = { stop: 26, context: 10, place: 8 } as const;

/**
 * CSS px around a mark's middle that another's mustn't reach. A context is a link: its target is 24 px
 * wide, and targets must not overlap (WCAG 2.2, 2.5.8).
 */
const reach = { stop: 13, context: 12, place: 5 } as const;

type DotKind = 'context' | 'place';

/** Whether a point, in box units, is in the frame, so many CSS px from its edge at the narrowest width. */
const isInside = ({ x, y }: Pick<Placed, 'x' | 'y'>, band: Band, spare: number) => {
  const edge = (1000 * spare) / band.narrowest;
  return x >= edge && y >= edge && x <= 1000 - edge && y <= 1000 / band.ratio - edge;
};

/** Whether a mark on a point, in box units, would reach the map's controls, at the narrowest width. */
const meetsControls = ({ x, y }: Pick<Placed, 'x' | 'y'>, band: Band, kind: keyof typeof reach) => {
  const [width, height] = [band.controls.width + reach[kind], band.controls.height + reach[kind]];
  const px = 1000 / band.narrowest;
  return x > 1000 - width * px && y > 1000 / band.ratio - height * px;
};

const stopMarks = (scene: Scene, locate: Locate, band: Band): Placed[] => {
  const stops = scene.stops
    .map((stop) => ({ key: stopKey(stop), ...locate(stop.at) }))
    .filter((stop) => isInside(stop, band, EDGE) && !meetsControls(stop, band, 'stop'));
  const shifts = spread(
    stops.map(({ x, y }) => [x, y]),
    band,
  );
  return stops.map((stop, index) => {
    const [x, y] = shifts[index] ?? [0, 0];
    const hang = { ...centred, x, y };
    return { ...stop, kind: 'stop', width: size.stop, height: size.stop, hang, turn: 0 };
  });
};

/** The line from a moved marker's true point to its middle, unless the marker still covers the point. */
const leaderOf = ({ key, spot, x, y, hang }: Placed): Placed[] => {
  const length = Math.hypot(hang.x, hang.y);
  if (length <= size.stop / 2) return [];
  return [
    {
      key: leaderKey(key),
      kind: 'leader',
      spot,
      x,
      y,
      width: rounded(length, 1),
      height: 1,
      hang: { shareX: 0, shareY: -0.5, x: 0, y: 0 },
      turn: Math.round((Math.atan2(hang.y, hang.x) * 180) / Math.PI),
    },
  ];
};

const reachOf = ({ kind }: Placed) =>
  kind === 'stop' || kind === 'context' ? reach[kind] : reach.place;

const areApart = (one: Placed, other: Placed, band: Band) =>
  checkedWidths(band).every((width) => {
    const x = ((one.x - other.x) * width) / 1000 + one.hang.x - other.hang.x;
    const y = ((one.y - other.y) * width) / 1000 + one.hang.y - other.hang.y;
    return Math.hypot(x, y) >= reachOf(one) + reachOf(other);
  });

/**
 * The numbered markers, dots and leaders of a scene in one band. Markers that would touch are moved
 * apart; a dot that would touch a marker or a more important dot is left out, and so is everything too
 * near the frame's edge or the map's controls.
 */
export const marksOf = (scene: Scene, locate: Locate, band: Band): Placed[] => {
  const stops = stopMarks(scene, locate, band);
  const marks = [...stops];
  const addDot = (kind: DotKind, key: string, at: LonLat) => {
    const across = size[kind];
    const dot = { key, kind, ...locate(at), width: across, height: across, hang: centred, turn: 0 };
    const isFree = marks.every((mark) => areApart(mark, dot, band));
    const isSeen = isInside(dot, band, reach[kind]) && !meetsControls(dot, band, kind);
    if (isFree && isSeen) marks.push(dot);
  };

  const openFirst = scene.contexts.toSorted((one, other) => Number(other.open) - Number(one.open));
  for (const context of openFirst) addDot('context', contextKey(context), context.at);
  for (const place of scene.places) addDot('place', placeKey(place), place.at);
  return [...marks, ...stops.flatMap(leaderOf)];
};
