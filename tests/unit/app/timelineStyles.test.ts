import { expect, test } from 'vitest';
import { timeAxis } from '../../../src/app/timeAxis.ts';
import { lanesOf, timelineStyles } from '../../../src/app/timelineStyles.ts';
import { trip } from '../../fixtures/trip.ts';

const stop = (step: string, name = step) => ({ step, name, dates: '18 March' });
const at = (...shares: number[]) =>
  Object.fromEntries(
    shares.map((from, index) => [`stop-${'abcd'[index]}`, { from, to: undefined }]),
  );
const { positions, timeline } = timeAxis(trip);

test('leaves stops with room between them on one line', () => {
  expect(lanesOf([stop('a'), stop('b'), stop('c')], at(0, 0.3, 0.6), 600)).toEqual([0, 0, 0]);
});

test('takes a stop whose words would touch those before it to the next line', () => {
  expect(lanesOf([stop('a'), stop('b')], at(0, 0.1), 600)).toEqual([0, 1]);
});

test('comes back to the lowest line as soon as there is room', () => {
  expect(lanesOf([stop('a'), stop('b'), stop('c')], at(0, 0.1, 0.3), 600)).toEqual([0, 1, 0]);
});

test('takes as many lines as touch one another', () => {
  expect(lanesOf([stop('a'), stop('b'), stop('c')], at(0, 0.01, 0.02), 600)).toEqual([0, 1, 2]);
});

test('makes room for the longer of name and dates', () => {
  const shares = at(0, 0.25);
  expect(lanesOf([stop('a'), stop('b')], shares, 600)).toEqual([0, 0]);
  expect(lanesOf([stop('a', 'Washington, D.C.'), stop('b')], shares, 600)).toEqual([0, 1]);
});

test('never lets the words of two stops of the trip touch, from the narrowest axis on', () => {
  const written = (index: number, width: number) => {
    const { step, name, dates } = timeline.stops[index]!;
    const start = positions[`stop-${step}`]!.from * width;
    // An average letter of the text face at 15 px, and the number before it.
    return { start, end: start + 30 + 7 * Math.max(name.length, dates.length) };
  };
  for (const width of [592, 852, 1152]) {
    const lanes = lanesOf(timeline.stops, positions, width);
    for (const [index, lane] of lanes.entries())
      for (const [other, theirs] of lanes.slice(0, index).entries())
        if (theirs === lane)
          expect(written(other, width).end).toBeLessThan(written(index, width).start);
  }
});

test('puts everything on the axis at its share of the length', () => {
  const css = timelineStyles(positions, timeline.stops);
  for (const [key, { from, to }] of Object.entries(positions)) {
    const [, start, length] =
      new RegExp(`\\[data-time="${key}"\\]\\{--start:([\\d.]+)%(?:;--length:([\\d.]+)%)?\\}`).exec(
        css,
      ) ?? [];
    expect(Number(start), key).toBeCloseTo(from * 100, 1);
    if (to === undefined) expect(length, key).toBeUndefined();
    else expect(Number(length), key).toBeCloseTo((to - from) * 100, 1);
  }
});

test('leaves the list of a narrow column alone: it says where things are, and puts nothing there', () => {
  const css = timelineStyles(positions, timeline.stops);
  const outside = css.replaceAll(/@container explainer \([^)]*\)\{(?:[^{}]*\{[^{}]*\})*\}/g, '');
  expect(
    outside.replaceAll(/--(start|length):[\d.]+%;?/g, '').replaceAll(/\[[^\]]*\]\{\}/g, ''),
  ).toBe('');
  // In rem, so that larger text falls back to the list.
  expect(css.match(/\d+(?=rem\))/g)).toEqual(['40', '56', '71']);
});

test('makes room for exactly the lines that are taken at each width', () => {
  const css = timelineStyles(positions, timeline.stops);
  const lanes = [592, 848, 1088].map((width) => lanesOf(timeline.stops, positions, width));
  expect([...css.matchAll(/--lanes:(\d)/g)].map(([, count]) => Number(count))).toEqual(
    lanes.map((each) => Math.max(...each) + 1),
  );
});
