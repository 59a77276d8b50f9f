import type { Position } from 'geojson';
import { feature, mergeArcs, mesh } from 'topojson-client';
import { filter, filterAttached, filterWeight, planarRingArea, simplify } from 'topojson-simplify';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { Rect } from '../src/map/framesOf.ts';
import type { Sheet } from '../src/map/sheet.ts';
import { flatCountries, type Crop, type FlatCountries } from './flatCountries.ts';
import { withDetail, zoomOver } from './landDetail.ts';
import { type StepsAt, wholePath } from './wholePath.ts';

/** The land as the page carries it: whole-number paths for a `<g transform="scale(…)">` on the sheet. */
export type Land = {
  /** Sheet units that one unit of the paths stands for. */
  scale: number;
  /** One shape for each country of the story's own, by its ISO 3166 numeric code, and `rest`. */
  shapes: { id: string; d: string }[];
  /** The borders inside `rest`, as far as a frame shows them; those of the others are their edges. */
  borders: string;
};

const REST = 'rest';

/** Sheet units: a step and a half of CSS px in the closest frame, and less than a cut corner anywhere. */
const GRID = 0.25;
/** CSS px: how far a point may be put off, if that makes its numbers rounder. */
const SLACK = 0.8;
/** CSS px²: the largest corner that may be cut off a coast, or off a border, and the smallest island. */
const COAST = 4.5;
const BORDER = 18;
const ISLAND = 2;
/** The share of the sheet's width by which the land goes on beyond the frames, for whoever looks around. */
const MARGIN = 0.05;

const cropAround = (sheet: Sheet, frames: readonly Rect[]): Crop => {
  const margin = MARGIN * sheet.width;
  return {
    left: Math.max(0, Math.min(...frames.map(({ x }) => x)) - margin),
    top: Math.max(0, Math.min(...frames.map(({ y }) => y)) - margin),
    right: Math.min(sheet.width, Math.max(...frames.map(({ x, width }) => x + width)) + margin),
    bottom: Math.min(sheet.height, Math.max(...frames.map(({ y, height }) => y + height)) + margin),
  };
};

const refuseUnknown = (wanted: readonly string[], { countries }: FlatCountries['objects']) => {
  const known = new Set(countries.geometries.map(({ id }) => String(id)));
  const unknown = wanted.filter((code) => !known.has(code));
  if (unknown.length === 0) return;
  throw new Error(
    `The map has no country with the ISO 3166 numeric code ${unknown.map((code) => `"${code}"`).join(', ')}; a code has three digits, like "036" for Australia.`,
  );
};

type ZoomAt = (x: number, y: number) => number;

/** Without the small islands. A small country between others stays: it would leave a hole in the land. */
const withoutIslets = (countries: FlatCountries, zoomAt: ZoomAt) => {
  const hasNeighbour = filterAttached(countries);
  const isLarge = filterWeight(countries, ISLAND, (ring) => {
    const [x, y] = ring[0] ?? [0, 0];
    return planarRingArea(ring) * zoomAt(x, y) ** 2;
  });
  return filter(countries, (ring, inner) => hasNeighbour(ring, inner) || isLarge(ring, inner));
};

/** As coarse as the closest frame over a point can't tell. */
const stepsBy =
  (zoomAt: ZoomAt): StepsAt =>
  (x, y) =>
    2 ** Math.max(0, Math.floor(Math.log2((2 * SLACK) / (GRID * zoomAt(x, y)))));

const shapeOf = (countries: FlatCountries, zoomAt: ZoomAt, belongs: (code: string) => boolean) => {
  const all = countries.objects.countries.geometries as (Polygon | MultiPolygon)[];
  const merged = mergeArcs(
    countries,
    all.filter(({ id }) => belongs(String(id))),
  );
  return wholePath(
    feature(countries, merged).geometry.coordinates.flat(),
    'ring',
    GRID,
    stepsBy(zoomAt),
  );
};

const isInFrame = (frames: readonly Rect[]) => (line: readonly Position[]) =>
  line.some(([px = 0, py = 0]) =>
    frames.some(
      ({ x, y, width, height }) => px >= x && px <= x + width && py >= y && py <= y + height,
    ),
  );

/**
 * Draws the world's land on the sheet: as finely as the closest frame over each coast shows it, cut a
 * little way beyond the frames, and without Antarctica. `countries` are ISO 3166 numeric codes, "392";
 * all others are one shape. Throws when a code is unknown.
 */
export const prepareLand = async (
  sheet: Sheet,
  frames: readonly Rect[],
  countries: readonly string[],
): Promise<Land> => {
  const flat = await flatCountries(sheet, cropAround(sheet, frames));
  refuseUnknown(countries, flat.objects);
  const zoomAt = zoomOver(frames);
  const detailed = withDetail(flat, zoomAt);
  const drawn = withoutIslets(simplify(detailed, COAST), zoomAt) as FlatCountries;

  const isOwn = (code: string) => countries.includes(code);
  const rough = simplify(detailed, BORDER);
  const { coordinates } = mesh(
    rough,
    rough.objects.countries,
    (one, other) => one !== other && !isOwn(String(one.id)) && !isOwn(String(other.id)),
  );
  return {
    scale: GRID,
    shapes: [
      ...countries.map((code) => ({ id: code, d: shapeOf(drawn, zoomAt, (id) => id === code) })),
      { id: REST, d: shapeOf(drawn, zoomAt, (id) => !isOwn(id)) },
    ],
    borders: wholePath(coordinates.filter(isInFrame(frames)), 'line', GRID, stepsBy(zoomAt)),
  };
};
