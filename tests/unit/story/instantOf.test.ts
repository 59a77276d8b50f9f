import { expect, test } from 'vitest';
import { dayStarts, endOfDay, instantOf } from '../../../src/story/instantOf.ts';

const utc = (instant: number) => new Date(instant).toISOString().slice(0, 16);
const hour = 3_600_000;

test('tells one calendar date on both sides of the date line apart', () => {
  expect(utc(instantOf('2021-03-18T09:30', 'Asia/Seoul'))).toBe('2021-03-18T00:30');
  expect(utc(instantOf('2021-03-18T13:20', 'America/Anchorage'))).toBe('2021-03-18T21:20');
  expect(utc(instantOf('2021-03-18', 'Asia/Seoul'))).toBe('2021-03-17T15:00');
  expect(utc(instantOf('2021-03-18', 'America/Anchorage'))).toBe('2021-03-18T08:00');
});

test('begins a day with its first moment where midnight is skipped', () => {
  expect(utc(instantOf('2021-03-28', 'Asia/Beirut'))).toBe('2021-03-27T22:00');
});

test('gives the day on which summer time begins 23 hours', () => {
  const zone = 'America/New_York';
  expect(endOfDay('2021-03-14', zone) - instantOf('2021-03-14', zone)).toBe(23 * hour);
  expect(utc(instantOf('2021-03-14T01:30', zone))).toBe('2021-03-14T06:30');
  expect(utc(instantOf('2021-03-14T03:30', zone))).toBe('2021-03-14T07:30');
});

test('names each day that begins in a stretch of time, without the one at its end', () => {
  const zone = 'America/New_York';
  const days = dayStarts(instantOf('2021-03-13T12:00', zone), endOfDay('2021-03-15', zone), zone);
  expect(days.map(({ date, instant }) => [date, utc(instant)])).toEqual([
    ['2021-03-14', '2021-03-14T05:00'],
    ['2021-03-15', '2021-03-15T04:00'],
  ]);
});
