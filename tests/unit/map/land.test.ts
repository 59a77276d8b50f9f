import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareLand, type Land } from '../../../scripts/land.ts';
import { framesOf } from '../../../src/map/framesOf.ts';
import { makeSheet } from '../../../src/map/sheet.ts';
import type { LonLat } from '../../../src/scene/scene.ts';
import { atlantic } from './elsewhere.ts';
import { cities, journey } from './journey.ts';

type Point = [x: number, y: number];

/** The rings of a path of relative whole numbers, in the path's own units. */
const ringsOf = (d: string): Point[][] => {
  let [x, y] = [0, 0];
  return d
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points: Point[] = [];
      for (let index = 0; index < numbers.length; index += 2) {
        x += numbers[index] ?? 0;
        y += numbers[index + 1] ?? 0;
        points.push([x, y]);
      }
      [x, y] = points[0] ?? [0, 0];
      return points;
    });
};

/** Whether the even-odd rule fills a point. */
const isFilled = (d: string, [x, y]: Point) =>
  ringsOf(d).reduce((crossings, ring) => {
    const sides = ring.filter(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
      return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
    });
    return crossings + sides.length;
  }, 0) %
    2 ===
  1;

const own = ['840', '392', '410', '036', '356', '156'];
const sheet = makeSheet(journey);

describe('prepareLand', () => {
  let land: Land;
  beforeAll(async () => {
    land = await prepareLand(sheet, framesOf(journey, sheet), own);
  });

  const shapeAt = (at: LonLat, of = land, on = sheet) => {
    const [x, y] = on.project(at);
    const point: Point = [x / of.scale, y / of.scale];
    return of.shapes.filter(({ d }) => isFilled(d, point)).map(({ id }) => id);
  };

  it('draws each country of the story and all others as one', () => {
    expect(land.shapes.map(({ id }) => id)).toEqual([...own, 'rest']);
    expect(shapeAt([138.3, 36.2])).toEqual(['392']);
    expect(shapeAt([128, 36.5])).toEqual(['410']);
    expect(shapeAt([-100, 40])).toEqual(['840']);
    expect(shapeAt([-152, 65])).toEqual(['840']);
    expect(shapeAt([105, 47])).toEqual(['rest']);
    expect(shapeAt([120.9, 23.8])).toEqual(['rest']);
  });

  it('leaves the sea to the sea', () => {
    expect(shapeAt([-160, 10])).toEqual([]);
    expect(shapeAt([135, 39.5])).toEqual([]);
    expect(shapeAt([179.9, 45])).toEqual([]);
  });

  it('keeps what is known by its shape where the map comes close', () => {
    // Tokyo Bay and Jeju.
    expect(shapeAt([139.9, 35.53])).toEqual([]);
    expect(shapeAt([126.55, 33.37])).toEqual(['410']);
    expect(
      shapeAt(cities.honolulu.map((degree, axis) => degree + (axis ? 0.2 : -0.1)) as Point),
    ).toEqual(['840']);
    const aleutians = ringsOf(land.shapes[0]?.d ?? '').filter((ring) => {
      const [left, top] = sheet.project([172, 55]);
      const [right, bottom] = sheet.project([-164, 51]);
      return ring.every(
        ([x, y]) =>
          x * land.scale > left &&
          x * land.scale < right &&
          y * land.scale > top &&
          y * land.scale < bottom,
      );
    });
    expect(aleutians.length).toBeGreaterThan(8);
  });

  it('stays small', () => {
    const text = [...land.shapes.map(({ d }) => d), land.borders].join('\n');
    expect(brotliCompressSync(text).length).toBeLessThan(19_000);
    expect(brotliCompressSync(land.borders).length).toBeLessThan(2000);
  });

  it('cuts the land at the edge of the sheet without drawing across it', async () => {
    const on = makeSheet(atlantic);
    const other = await prepareLand(on, framesOf(atlantic, on), ['076']);
    expect(shapeAt([-45, -10], other, on)).toEqual(['076']);
    expect(shapeAt([-30, 30], other, on)).toEqual([]);
    const wide = other.shapes
      .flatMap(({ d }) => ringsOf(d))
      .filter((ring) =>
        ring.some(
          ([x], index) =>
            Math.abs(x - (ring[index - 1] ?? ring[index] ?? [x])[0]) * other.scale > 500,
        ),
      );
    expect(wide).toEqual([]);
  });

  it('lists every country code that it does not know', async () => {
    await expect(
      prepareLand(sheet, framesOf(journey, sheet), ['392', '36', '999']),
    ).rejects.toThrow('"36", "999"');
  });
});
