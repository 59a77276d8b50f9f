import { geoNaturalEarth1, type GeoProjection } from 'd3-geo';
import type { LonLat, Scene } from '../scene/scene.ts';
import { openSide } from './openSide.ts';
import { rounded } from './rounded.ts';

/** The flat world that everything is drawn on: land, arcs, markers. Its unit is a 4000th of the globe. */
export type Sheet = {
  /** From degrees to sheet units, x to the right and y down from the top left corner, to 0.01. */
  project: (at: LonLat) => [x: number, y: number];
  /** Degrees by which d3 turns the globe: minus the longitude in the middle, `-176`. */
  rotation: number;
  projection: GeoProjection;
  /** Sheet units that so many kilometres east to west take up at a place. */
  kmToUnits: (km: number, at: LonLat) => number;
  /** Sheet units: 4000 and about 2080. */
  width: number;
  height: number;
};

const WIDTH = 4000;
const KM_PER_DEGREE = 111.195;

/**
 * The world turned so that its edge runs where no scene has anything: no arc is ever cut in two.
 * Throws when the scenes' legs leave no such side.
 */
export const makeSheet = (scenes: readonly Scene[]): Sheet => {
  const rotation = -openSide(scenes).opposite;
  const projection = geoNaturalEarth1().rotate([rotation, 0]).fitWidth(WIDTH, { type: 'Sphere' });
  const flat = ([longitude, latitude]: LonLat) => projection([longitude, latitude]) ?? [0, 0];

  return {
    project: (at) => {
      const [x, y] = flat(at);
      return [rounded(x, 2), rounded(y, 2)];
    },
    rotation,
    projection,
    kmToUnits: (km, [, latitude]) => {
      // Every parallel is a straight line with an even scale, so the middle of the sheet stands for all.
      const degree = flat([1 - rotation, latitude])[0] - flat([-rotation, latitude])[0];
      return (km * degree) / (KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180));
    },
    width: WIDTH,
    height: 2 * flat([-rotation, 0])[1],
  };
};
