import { expect, test } from 'vitest';
import { sceneAt, sceneId } from '../../../src/scene/sceneAt.ts';
import { scenesOf } from '../../../src/scene/scenesOf.ts';
import { stepOf, trip } from '../../fixtures/trip.ts';

const progressOfStops = (step: string) =>
  sceneAt(trip, stepOf(step)).stops.map(({ progress }) => progress);

/** Legs of a scene as "Blinken, Washington to Tokyo". */
const legsAt = (step: string, ...progress: string[]) =>
  sceneAt(trip, stepOf(step))
    .legs.filter((leg) => progress.includes(leg.progress))
    .map(({ travellers, from, to }) => `${travellers.join(' and ')}, ${from} to ${to}`);

test('shows which stops lie behind the reader, where they are and which are ahead', () => {
  expect(progressOfStops('quad')).toEqual(['current', 'ahead', 'ahead', 'ahead']);
  expect(progressOfStops('seoul')).toEqual(['done', 'done', 'current', 'ahead']);
  expect(progressOfStops('alaska')).toEqual(['done', 'done', 'done', 'current']);
});

test('numbers the stops as on the timeline and puts each where it was', () => {
  expect(
    sceneAt(trip, stepOf('tokyo')).stops.map(({ number, stop, name }) => [number, stop, name]),
  ).toEqual([
    [1, 'The Quad', 'Washington'],
    [2, 'Tokyo', 'Tokyo'],
    [3, 'Seoul', 'Seoul'],
    [4, 'Alaska', 'Anchorage'],
  ]);
});

test('lets nobody travel at the Quad, which was a call', () => {
  expect(legsAt('quad', 'current', 'done')).toEqual([]);
  expect(sceneAt(trip, stepOf('quad')).call).toEqual({
    names: ['Washington', 'Tokyo', 'New Delhi', 'Canberra'],
    at: [
      [-77.0114, 38.9015],
      [139.7495, 35.687],
      [77.2, 28.6],
      [149.129, -35.283],
    ],
  });
});

test('draws the call at no other step', () => {
  for (const step of ['tokyo', 'seoul', 'alaska'])
    expect(sceneAt(trip, stepOf(step)).call).toBeUndefined();
});

test('has both secretaries on their way at Tokyo, each by their own route', () => {
  expect(legsAt('tokyo', 'current')).toEqual([
    'Blinken, Washington to Tokyo',
    'Austin, Washington to Honolulu',
    'Austin, Honolulu to Tokyo',
  ]);
  expect(legsAt('tokyo', 'done')).toEqual([]);
});

test('leaves behind what was travelled before and keeps ahead what comes after the last step', () => {
  expect(legsAt('alaska', 'done')).toEqual([
    'Blinken, Washington to Tokyo',
    'Austin, Washington to Honolulu',
    'Austin, Honolulu to Tokyo',
    'Blinken, Tokyo to Seoul',
    'Austin, Tokyo to Seoul',
  ]);
  expect(legsAt('alaska', 'ahead')).toEqual([
    'Blinken, Anchorage to Washington',
    'Austin, New Delhi to Kabul',
  ]);
});

test('never says of an inferred leg that it is on record, however far the reader has come', () => {
  for (const { legs } of scenesOf(trip)) {
    const inferred = legs.filter(({ record }) => record === 'inferred').map(({ id }) => id);
    expect(inferred).toEqual([
      'sullivan-washington-anchorage',
      'chinese-delegation-beijing-anchorage',
    ]);
  }
});

test('never takes Austin to Alaska', () => {
  for (const { legs, step } of scenesOf(trip)) {
    const his = legs.filter(({ travellers }) => travellers.includes('Austin'));
    // What lies after the last step is seen only there.
    const afterwards = step === 'alaska' || step === undefined ? ['Kabul'] : [];
    const stops = ['Honolulu', 'Tokyo', 'Seoul', 'New Delhi', ...afterwards];
    expect(his.map(({ to }) => to)).toEqual(stops);
    // Each begins where the one before has ended.
    expect(his.slice(1).map(({ from }) => from)).toEqual(his.slice(0, -1).map(({ to }) => to));
  }
});

test("marks the places of the step's own panels, and those of none without a place", () => {
  expect(sceneAt(trip, stepOf('quad')).contexts.map(({ id }) => id)).toEqual([
    'myanmar',
    'south-china-sea',
  ]);
  expect(sceneAt(trip, stepOf('alaska')).contexts.map(({ id }) => id)).not.toContain('trade');
});

test('brings the place of an open panel into view beside those of the step', () => {
  const step = stepOf('tokyo');
  const hongKong = step.contexts.find(({ id }) => id === 'hong-kong');
  const closed = sceneAt(trip, step);
  const open = sceneAt(trip, step, hongKong);
  expect(closed.contexts.filter((context) => context.open)).toEqual([]);
  expect(open.contexts.filter((context) => context.open).map(({ id }) => id)).toEqual([
    'hong-kong',
  ]);
  expect(open.view).toEqual({
    points: [...closed.view.points, [114.1831, 22.3069]],
    km: closed.view.km,
  });
});

test('keeps the view of the step when the open panel is about no place', () => {
  const step = stepOf('quad');
  const panel = step.contexts.find(({ place }) => place === undefined);
  expect(panel?.id).toBe('the-quad');
  expect(sceneAt(trip, step, panel).view).toEqual(sceneAt(trip, step).view);
});

test('marks each further place once, and no stop as a further place', () => {
  const places = (step: string) => sceneAt(trip, stepOf(step)).places.map(({ name }) => name);
  expect(places('quad')).toEqual(['New Delhi', 'Canberra']);
  expect(places('tokyo')).toEqual(['Honolulu']);
  expect(places('alaska')).toEqual(['Honolulu', 'Beijing', 'New Delhi']);
});

test('names a scene after its step and its open panel', () => {
  expect(sceneId({ id: 'tokyo' })).toBe('tokyo');
  expect(sceneId({ id: 'tokyo' }, { id: 'hong-kong' })).toBe('tokyo--hong-kong');
});
