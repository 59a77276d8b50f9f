import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoNaturalEarth1, geoStream, type GeoStream } from 'd3-geo';
import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Sheet } from '../src/map/sheet.ts';

/** All countries on the sheet; neighbours share their borders. Each country's `id` is its ISO number. */
export type FlatCountries = Topology<{ countries: GeometryCollection }>;

/** The part of the sheet that is kept, in sheet units. */
export type Crop = { left: number; top: number; right: number; bottom: number };

type Point = [x: number, y: number];

const ANTARCTICA = '010';
/** Steps across the crop in which borders are compared for being the same. */
const QUANTA = 100_000;

/** Lays countries flat: cut at the sheet's edge and at the crop, all rings as polygons of their own. */
const flattener = ({ projection, rotation }: Sheet, { left, top, right, bottom }: Crop) => {
  const flat = geoNaturalEarth1()
    .rotate([rotation, 0])
    .scale(projection.scale())
    .translate(projection.translate())
    // No points in between: a border along a parallel is straight here, and not a great circle.
    .precision(0)
    .clipExtent([
      [left, top],
      [right, bottom],
    ]);
  return (country: Feature): Point[][] => {
    const rings: Point[][] = [];
    const ignore = () => undefined;
    const sink: GeoStream = {
      point: (x, y) => rings.at(-1)?.push([x, y]),
      lineStart: () => rings.push([]),
      lineEnd: () => {
        const ring = rings.at(-1);
        if (ring?.[0]) ring.push([...ring[0]]);
      },
      polygonStart: ignore,
      polygonEnd: ignore,
      sphere: ignore,
    };
    geoStream(country, flat.stream(sink));
    return rings.filter((ring) => ring.length > 3);
  };
};

const readAtlas = async () => {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return JSON.parse(await readFile(file, 'utf8')) as FlatCountries;
};

/** The world's countries, without Antarctica, laid flat on the sheet and cut at the crop. */
export const flatCountries = async (sheet: Sheet, crop: Crop): Promise<FlatCountries> => {
  const atlas = await readAtlas();
  const flatten = flattener(sheet, crop);
  const features = feature(atlas, atlas.objects.countries)
    .features.filter(({ id }) => id !== ANTARCTICA)
    .map((country): Feature<MultiPolygon> => ({
      ...country,
      geometry: { type: 'MultiPolygon', coordinates: flatten(country).map((ring) => [ring]) },
    }));
  const countries = { type: 'FeatureCollection', features } as const;
  return topology({ countries }, QUANTA) as FlatCountries;
};
