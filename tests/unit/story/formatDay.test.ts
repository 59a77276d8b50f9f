import { expect, test } from 'vitest';
import {
  formatDay,
  formatDayLong,
  formatDayRange,
  formatPublished,
} from '../../../src/story/formatDay.ts';

test('writes a day as the language does', () => {
  expect(formatDay('2021-03-18', 'en-GB')).toBe('Thu 18 March');
  expect(formatDay('2021-03-18', 'en-US')).toBe('Thu, March 18');
  expect(formatDayLong('2021-03-18', 'en-GB')).toBe('Thursday 18 March 2021');
  expect(formatDayLong('2021-03-18', 'pt-PT')).toBe('quinta-feira, 18 de março de 2021');
});

test.each([
  ['2021-03-17', '2021-03-18', 'en-GB', '17–18 March'],
  ['2021-03-30', '2021-04-02', 'en-GB', '30 March – 2 April'],
  ['2021-03-18', '2021-03-18', 'en-GB', '18 March'],
  ['2021-03-17', '2021-03-18', 'pt-PT', '17–18 de março'],
])('writes the days from %s to %s in %s', (from, to, language, expected) => {
  expect(formatDayRange(from, to, language)).toBe(expected);
});

test.each([
  ['2021-03-16', '16 March 2021'],
  ['2021-03', 'March 2021'],
  ['2021', '2021'],
])('writes the publication date %s as exactly as it is known', (date, expected) => {
  expect(formatPublished(date, 'en-GB')).toBe(expected);
});
