import { expect, test } from 'vitest';
import { cutArc } from '../../../src/map/growingArc.ts';

const arc = [
  [0, 0],
  [10, 0],
  [10, 20],
] as const;

test('begins at the place where the travellers start', () => {
  expect(cutArc(arc, 0)).toEqual({ d: 'M0,0L0,0', tip: [0, 0] });
});

test('comes to its true end', () => {
  expect(cutArc(arc, 1)).toEqual({ d: 'M0,0L10,0L10,20L10,20', tip: [10, 20] });
});

test('takes as much of the way as is asked for, between two points too', () => {
  expect(cutArc(arc, 0.25)).toEqual({ d: 'M0,0L5,0', tip: [5, 0] });
  expect(cutArc(arc, 0.75)).toEqual({ d: 'M0,0L10,0L10,10', tip: [10, 10] });
});

test('has the traveller where the line ends', () => {
  for (const share of [0, 0.1, 0.5, 0.62, 1]) {
    const { d, tip } = cutArc(arc, share);
    expect(d.endsWith(`L${tip.join(',')}`)).toBe(true);
  }
});
