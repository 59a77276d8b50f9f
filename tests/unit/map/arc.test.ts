import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { arcPoints } from '../../../src/map/arc.ts';
import { makeSheet } from '../../../src/map/sheet.ts';
import { atlantic } from './elsewhere.ts';
import { cities, journey } from './journey.ts';

const legs = [...journey, ...atlantic].flatMap((scene) => {
  const sheet = makeSheet(journey.includes(scene) ? journey : atlantic);
  return scene.legs.map((leg) => ({ leg, sheet, points: arcPoints(leg.ends, sheet) }));
});

const longestStep = (points: readonly (readonly [number, number])[]) =>
  Math.max(
    ...points.slice(1).map(([x, y], index) => {
      const [fromX, fromY] = points[index] ?? [x, y];
      return Math.hypot(x - fromX, y - fromY);
    }),
  );

/** Degrees. */
const sharpestTurn = (points: readonly (readonly [number, number])[]) => {
  const bearings = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return (Math.atan2(y - fromY, x - fromX) * 180) / Math.PI;
  });
  return Math.max(
    ...bearings.slice(1).map((bearing, index) => {
      const turn = Math.abs(bearing - (bearings[index] ?? bearing));
      return Math.min(turn, 360 - turn);
    }),
  );
};

describe('arcPoints', () => {
  it('draws every leg without a jump, over the date line too', () => {
    for (const { leg, points } of legs) expect(longestStep(points), leg.id).toBeLessThan(40);
  });

  it('begins where the traveller does and ends where they arrive', () => {
    for (const { leg, sheet, points } of legs) {
      expect(points[0]).toEqual(sheet.project(leg.ends[0]));
      expect(points.at(-1)).toEqual(sheet.project(leg.ends[1]));
    }
  });

  it('has as few points as the eye takes for a curve: no corner of 3 degrees', () => {
    for (const { leg, points } of legs) {
      expect(points.length).toBeLessThanOrEqual(64);
      expect(sharpestTurn(points), leg.id).toBeLessThan(3);
    }
  });

  it('follows the great circle: Washington to Tokyo passes north of both', () => {
    const sheet = makeSheet(journey);
    const points = arcPoints([cities.washington, cities.tokyo], sheet);
    const top = Math.min(...points.map(([, y]) => y));
    expect(top).toBeLessThan(sheet.project([180, 60])[1]);
  });

  it('advances evenly, so that half of the points is half of the way', () => {
    const sheet = makeSheet(journey);
    const ends = [cities.tokyo, cities.washington] as const;
    const points = arcPoints(ends, sheet);
    const [x, y] = points[(points.length - 1) >> 1] ?? [0, 0];
    const middle = sheet.projection.invert?.([x, y]) ?? [0, 0];
    const way = geoDistance([...ends[0]], [...ends[1]]);
    expect(geoDistance([...ends[0]], middle) / way).toBeCloseTo(0.5, 1);
  });
});
