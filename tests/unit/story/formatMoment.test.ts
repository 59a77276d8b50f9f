import { expect, test } from 'vitest';
import { formatMoment } from '../../../src/story/formatMoment.ts';

const words = {
  zones: {
    'Asia/Seoul': { '+09:00': { short: 'KST', long: 'Korea Standard Time' } },
    'America/Anchorage': { '-08:00': { short: 'AKDT', long: 'Alaska Daylight Time' } },
    'America/New_York': {
      '-05:00': { short: 'EST', long: 'Eastern Standard Time' },
      '-04:00': { short: 'EDT', long: 'Eastern Daylight Time' },
    },
  },
  dayPeriods: { am: 'a.m.', pm: 'p.m.' },
};

test('writes a moment for the eye, the ear and the machine', () => {
  expect(formatMoment('2021-03-18T09:30', 'Asia/Seoul', 'en-GB', words)).toEqual({
    text: 'Thu 18 March, 9:30 a.m. KST',
    spoken: 'Thursday 18 March, 9:30 a.m. Korea Standard Time',
    iso: '2021-03-18T09:30+09:00',
  });
});

test('keeps the calendar date of each side of the date line', () => {
  expect(formatMoment('2021-03-18T13:20', 'America/Anchorage', 'en-GB', words)).toEqual({
    text: 'Thu 18 March, 1:20 p.m. AKDT',
    spoken: 'Thursday 18 March, 1:20 p.m. Alaska Daylight Time',
    iso: '2021-03-18T13:20-08:00',
  });
});

test('changes the name of a zone with summer time, on 14 March 2021 in New York', () => {
  const text = (at: string) => formatMoment(at, 'America/New_York', 'en-GB', words).text;
  expect(text('2021-03-14T01:59')).toBe('Sun 14 March, 1:59 a.m. EST');
  expect(text('2021-03-14T03:00')).toBe('Sun 14 March, 3:00 a.m. EDT');
});

test('calls noon and midnight twelve', () => {
  const text = (at: string) => formatMoment(at, 'Asia/Seoul', 'en-GB', words).text;
  expect(text('2021-03-18T12:00')).toBe('Thu 18 March, 12:00 p.m. KST');
  expect(text('2021-03-18T00:00')).toBe('Thu 18 March, 12:00 a.m. KST');
});

test("writes the language's own hours and names where the story gives none", () => {
  expect(
    formatMoment('2023-05-09T17:00', 'Atlantic/Cape_Verde', 'pt-PT', {
      zones: {},
      dayPeriods: undefined,
    }),
  ).toEqual({
    text: 'terça, 9 de maio, 17:00 GMT-1',
    spoken: 'terça-feira, 9 de maio, 17:00 Hora padrão de Cabo Verde',
    iso: '2023-05-09T17:00-01:00',
  });
});

test('leaves no thin or narrow space behind', () => {
  const { text, spoken } = formatMoment('2021-03-18T09:30', 'Asia/Seoul', 'en-US', {
    zones: {},
    dayPeriods: undefined,
  });
  expect(text + spoken).not.toMatch(/[\u2000-\u200a\u202f\u00a0]/);
});
