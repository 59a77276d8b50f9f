import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sight } from '../../../src/map/flightPath.ts';
import type { Move } from '../../../src/map/move.ts';
import { movedSight } from '../../../src/map/movedSight.ts';

const box = { width: 800, height: 450 };
const reach = { left: 100, top: 0, right: 3900, bottom: 2000, closest: 110, farthest: 3300 };
const sight: Sight = { x: 2000, y: 900, width: 800 };
const moved = (move: Move, from = sight) => movedSight(from, move, box, reach);

/** Where a point of the sheet is in the box, in CSS px. */
const seenAt = ([x, y]: readonly [number, number], { x: cx, y: cy, width }: Sight) => [
  ((x - cx) * box.width) / width + box.width / 2,
  ((y - cy) * box.width) / width + box.height / 2,
];

test('takes the map along with the pointer, to the pixel', () => {
  const [x, y] = seenAt([2100, 950], moved({ kind: 'drag', x: 30, y: -12 }));
  const [x0, y0] = seenAt([2100, 950], sight);
  expect(x! - x0!).toBeCloseTo(30);
  expect(y! - y0!).toBeCloseTo(-12);
});

test('keeps what is under the fingers where it is while it grows', () => {
  const around = [600, 100] as const;
  const point = [2200, 775] as const;
  expect(seenAt(point, sight)).toEqual([600, 100]);
  const [x, y] = seenAt(point, moved({ kind: 'scale', factor: 2.5, around }));
  expect(x).toBeCloseTo(600);
  expect(y).toBeCloseTo(100);
});

test('undoes a step closer with a step back', () => {
  const back = moved({ kind: 'zoom', by: 'out' }, moved({ kind: 'zoom', by: 'in' }));
  expect(back.width).toBeCloseTo(sight.width);
  expect(back).toMatchObject({ x: sight.x, y: sight.y });
});

test('moves by a part of the view, whatever its width', () => {
  const right = moved({ kind: 'pan', x: 1, y: 0 });
  expect(right).toEqual({ ...sight, x: sight.x + 160 });
  expect(moved({ kind: 'pan', x: 0, y: -1 })).toEqual({ ...sight, y: sight.y - 160 });
});

test('brings a mark into view, and moves nothing for one that is in view', () => {
  expect(moved({ kind: 'reveal', point: [2050, 950] })).toEqual(sight);
  const [x, y] = seenAt([3000, 100], moved({ kind: 'reveal', point: [3000, 100] }));
  expect(x).toBeGreaterThan(0);
  expect(x).toBeLessThan(box.width);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(box.height);
});

test('never loses the sheet, whatever is done to it', () => {
  const amount = fc.double({ min: -5000, max: 5000, noNaN: true });
  const one = fc.constantFrom(-1 as const, 0 as const, 1 as const);
  const move: fc.Arbitrary<Move> = fc.oneof(
    fc.record({ kind: fc.constant('zoom' as const), by: fc.constantFrom('in' as const, 'out') }),
    fc.record({ kind: fc.constant('pan' as const), x: one, y: one }),
    fc.record({ kind: fc.constant('drag' as const), x: amount, y: amount }),
    fc.record({
      kind: fc.constant('scale' as const),
      factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
      around: fc.tuple(amount, amount),
    }),
    fc.record({ kind: fc.constant('reveal' as const), point: fc.tuple(amount, amount) }),
  );
  fc.assert(
    fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
      const { x, y, width } = moves.reduce((from, each) => moved(each, from), sight);
      expect(x).toBeGreaterThanOrEqual(reach.left);
      expect(x).toBeLessThanOrEqual(reach.right);
      expect(y).toBeGreaterThanOrEqual(reach.top);
      expect(y).toBeLessThanOrEqual(reach.bottom);
      expect(width).toBeGreaterThanOrEqual(reach.closest);
      expect(width).toBeLessThanOrEqual(reach.farthest);
    }),
  );
});
