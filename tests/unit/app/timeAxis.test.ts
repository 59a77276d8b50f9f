import { expect, test } from 'vitest';
import { readStory } from '../../../scripts/readStory.ts';
import { timeAxis } from '../../../src/app/timeAxis.ts';
import type { Story } from '../../../src/story/story.ts';
import { trip } from '../../fixtures/trip.ts';

/** From the first moment of 10 March in Washington to the last of 22 March in Anchorage. */
const HOURS = 315;

/** Where something begins, in hours from the beginning of the axis. */
const hoursTo = (key: string) => {
  const position = timeAxis(trip).positions[key];
  if (position === undefined) throw new Error(`Nothing on the axis is called "${key}".`);
  return Math.round(position.from * HOURS * 1000) / 1000;
};

/** Steps of the trip as they might have been: each with other days. */
const withDays = (days: Record<string, { from: string; to: string }>): Story => ({
  ...trip,
  steps: trip.steps.map((step) => ({ ...step, event: { ...step.event, ...days[step.id] } })),
});

test('sets the stops as far apart as they were in time', () => {
  // Midnights: 12 March in Washington (−5), 15 in Tokyo and 17 in Seoul (+9), 18 in Anchorage (−8).
  expect(['quad', 'tokyo', 'seoul', 'alaska'].map((step) => hoursTo(`stop-${step}`))).toEqual([
    48, 106, 154, 195,
  ]);
});

test('makes each stop as long as its days', () => {
  const hours = ['quad', 'tokyo', 'seoul', 'alaska'].map((step) => {
    const { from, to } = timeAxis(trip).positions[`span-${step}`]!;
    return Math.round((to! - from) * HOURS);
  });
  expect(hours).toEqual([24, 72, 48, 48]);
});

test('has 18 March twice: in Seoul and, after the date line, in Anchorage', () => {
  const { days } = timeAxis(trip).timeline;
  expect(days.filter(({ text }) => text === '18').map(({ at }) => at)).toEqual([
    'day-seoul-2021-03-18',
    'day-alaska-2021-03-18',
  ]);
  expect(hoursTo('day-alaska-2021-03-18') - hoursTo('day-seoul-2021-03-18')).toBe(17);
});

test('marks the date line on the way to Alaska and nowhere else', () => {
  const { dateLines, stops } = timeAxis(trip).timeline;
  expect(dateLines).toEqual([{ at: 'date-line-alaska', text: 'International Date Line' }]);
  expect(hoursTo('date-line-alaska')).toBe(hoursTo('stop-alaska'));
  expect(stops.map(({ dateLine }) => dateLine)).toEqual([
    undefined,
    undefined,
    undefined,
    'across the International Date Line, Thu 18 March begins again',
  ]);
});

test('fills the axis with days, without a gap and without two at once', () => {
  const { positions, timeline } = timeAxis(trip);
  const days = timeline.days.map(({ at }) => positions[at]!);
  expect(days[0]?.from).toBe(0);
  expect(days.at(-1)?.to).toBe(1);
  for (const [index, { from }] of days.entries())
    if (index > 0) expect(from).toBeCloseTo(days[index - 1]!.to!, 9);
});

test('says on whose clock the days run, from stop to stop', () => {
  expect(timeAxis(trip).timeline.clocks.map(({ text }) => text)).toEqual([
    'Washington time',
    'Tokyo time',
    'Seoul time',
    'Anchorage time',
  ]);
  expect(hoursTo('clock-seoul')).toBe(hoursTo('stop-seoul'));
});

test('marks the day of the article where it was published, and all before it as known by then', () => {
  const { positions, timeline } = timeAxis(trip);
  expect(timeline.article).toBe('The article appeared, Tue 16 March');
  // Summer time had begun in New York two days before: the day there is an hour nearer.
  expect(hoursTo('article')).toBe(6 * 24 - 1);
  expect(positions['known']).toEqual({ from: 0, to: positions['article']?.to });
  expect(hoursTo('article')).toBeGreaterThan(hoursTo('stop-tokyo'));
  expect(positions['article']!.to!).toBeLessThan(positions['stop-alaska']!.from);
});

test('says how long after the stop before each stop begins', () => {
  const gaps = (story: Story) => timeAxis(story).timeline.stops.map(({ gap }) => gap);
  expect(gaps(trip)).toEqual([undefined, '3 days later', '2 days later', '1 day later']);
  const seoul = { from: '2021-03-15', to: '2021-03-18' };
  expect(gaps(withDays({ seoul }))[2]).toBe('the same date');
});

test('takes the range, the language and the days from the story', async () => {
  const { timeline } = timeAxis(await readStory('tests/fixtures/atlantic'));
  expect(timeline.days.map(({ text }) => Number(text))).toEqual(
    Array.from({ length: 22 }, (_, index) => index + 1),
  );
  expect(timeline.month).toBe('maio de 2023');
  expect(timeline.stops.map(({ gap }) => gap)).toEqual([
    undefined,
    '6 dias depois',
    '10 dias depois',
  ]);
  expect(timeline.dateLines).toEqual([]);
});

test('grows with the range, so that the same days come closer together', () => {
  const longer = timeAxis({ ...trip, timeline: { ...trip.timeline, to: '2021-04-22' } });
  const apart = ({ positions }: ReturnType<typeof timeAxis>) =>
    positions['stop-tokyo']!.from - positions['stop-quad']!.from;
  expect(apart(longer) / apart(timeAxis(trip))).toBeCloseTo(HOURS / (HOURS + 31 * 24), 9);
});
