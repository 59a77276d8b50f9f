import type { LonLat, Scene, SceneLeg } from '../scene/scene.ts';

/** From one longitude eastwards to another, in degrees; the second may pass 180. */
type Span = readonly [west: number, east: number];

/** The side of the globe where a story has nothing. */
export type OpenSide = {
  /** Degrees of longitude that are free. */
  width: number;
  /** The longitude half the globe away from its middle, in whole degrees from -180 to 180. */
  opposite: number;
};

/** Degrees. Less would leave the rounded edge on top of a place. */
const NARROWEST = 4;

const wrapped = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;

/** A great circle runs through the longitudes on the shorter way between its ends. */
const spanOf = ([[from], [to]]: readonly [LonLat, LonLat]): Span => {
  const turn = wrapped(to - from);
  return turn < 0 ? [from + turn, from] : [from, from + turn];
};

const pointSpans = (scene: Scene): Span[] =>
  [
    ...[...scene.stops, ...scene.places, ...scene.contexts].map(({ at }) => at),
    ...(scene.call?.at ?? []),
    ...scene.view.points,
  ].map(([longitude]) => [longitude, longitude]);

const widestGap = (spans: readonly Span[]): OpenSide => {
  // Each span once more on the turns before and after, so that no gap is cut at the date line.
  const turns = spans
    .flatMap(([west, east]) => [-360, 0, 360].map((turn): Span => [west + turn, east + turn]))
    .sort((one, other) => one[0] - other[0]);
  let reach = turns[0]?.[1] ?? -180;
  let best = { width: -Infinity, middle: 0 };
  for (const [west, east] of turns) {
    if (west - reach > best.width) best = { width: west - reach, middle: (west + reach) / 2 };
    reach = Math.max(reach, east);
  }
  return { width: best.width, opposite: Math.round(wrapped(best.middle + 180)) };
};

const closingLeg = (points: readonly Span[], legs: readonly SceneLeg[]) =>
  legs.find((_, index) => {
    const spans = legs.slice(0, index + 1).map(({ ends }) => spanOf(ends));
    return widestGap([...points, ...spans]).width < NARROWEST;
  });

/**
 * The widest stretch of longitudes that no place and no leg of any scene touches. Throws, with the name
 * of the leg that closes the last one, when there is none.
 */
export const openSide = (scenes: readonly Scene[]): OpenSide => {
  const points = scenes.flatMap(pointSpans);
  const legs = scenes.flatMap((scene) => scene.legs);
  const gap = widestGap([...points, ...legs.map(({ ends }) => spanOf(ends))]);
  if (gap.width >= NARROWEST) return gap;

  const leg = closingLeg(points, legs);
  const culprit = leg
    ? `the leg "${leg.id}" (${leg.travellers.join(', ')}: ${leg.from} to ${leg.to}) closes the last one`
    : 'its places alone lie all around it';
  throw new Error(
    `The map can't be laid flat: the story leaves no side of the globe free where the sheet could end; ${culprit}.`,
  );
};
