import { expect, test } from 'vitest';
import { flightPath, type Sight } from '../../../src/map/flightPath.ts';

const wide: Sight = { x: 2000, y: 700, width: 1400 };
const tokyo: Sight = { x: 1620, y: 640, width: 260 };
const seoul: Sight = { x: 1480, y: 620, width: 160 };
const anchorage: Sight = { x: 2290, y: 360, width: 560 };
const ways: [Sight, Sight][] = [
  [wide, tokyo],
  [tokyo, seoul],
  [seoul, anchorage],
  [anchorage, wide],
  [tokyo, { ...tokyo, x: tokyo.x + 1 }],
];

const shares = Array.from({ length: 101 }, (_, index) => index / 100);

const expectSame = (one: Sight, other: Sight) => {
  for (const key of ['x', 'y', 'width'] as const) expect(one[key]).toBeCloseTo(other[key], 6);
};

test('begins and ends exactly where the map rests', () => {
  for (const [from, to] of ways) {
    const path = flightPath(from, to);
    expectSame(path.at(0), from);
    expectSame(path.at(1), to);
  }
});

test('never comes closer than the closer of both ends', () => {
  for (const [from, to] of ways) {
    const path = flightPath(from, to);
    const least = Math.min(...shares.map((share) => path.at(share).width));
    expect(least).toBeGreaterThan(Math.min(from.width, to.width) - 1e-6);
  }
});

test('rises for a far place, and no further than it takes to see both', () => {
  const path = flightPath(seoul, { ...seoul, x: seoul.x + 900 });
  const most = Math.max(...shares.map((share) => path.at(share).width));
  expect(most).toBeGreaterThan(500);
  expect(most).toBeLessThan(900 + 2 * seoul.width);
});

test('takes the same way back as there', () => {
  for (const [from, to] of ways) {
    const [there, back] = [flightPath(from, to), flightPath(to, from)];
    expect(there.length).toBeCloseTo(back.length, 6);
    for (const share of shares) expectSame(there.at(share), back.at(1 - share));
  }
});

test('stays on the straight line between both places and never turns back', () => {
  for (const [from, to] of ways) {
    const path = flightPath(from, to);
    const along = shares.map((share) => (path.at(share).x - from.x) / (to.x - from.x));
    expect(along).toEqual(along.toSorted((one, other) => one - other));
    for (const share of shares) {
      const { x, y } = path.at(share);
      const aside = (x - from.x) * (to.y - from.y) - (y - from.y) * (to.x - from.x);
      expect(aside / Math.hypot(to.x - from.x, to.y - from.y)).toBeCloseTo(0, 6);
    }
  }
});

test('goes straight in where only the distance changes, by the same factor all the time', () => {
  const path = flightPath({ ...tokyo, width: 800 }, { ...tokyo, width: 200 });
  expect(path.at(0.5)).toEqual({ x: tokyo.x, y: tokyo.y, width: expect.closeTo(400, 6) });
  expect(path.at(1).width).toBeCloseTo(200, 9);
});

test('goes nowhere when both are the same', () => {
  const path = flightPath(tokyo, tokyo);
  expect(path.length).toBe(0);
  expect(path.at(0.5)).toEqual(tokyo);
});

test('is longer the further it goes', () => {
  const lengths = [10, 100, 1000].map((x) => flightPath(tokyo, { ...tokyo, x }).length);
  const fromTokyo = [1, 10, 100, 1000].map(
    (x) => flightPath(tokyo, { ...tokyo, x: tokyo.x + x }).length,
  );
  expect(lengths.every((length) => length > 0)).toBe(true);
  expect(fromTokyo).toEqual(fromTokyo.toSorted((one, other) => one - other));
  expect(new Set(fromTokyo).size).toBe(4);
});
