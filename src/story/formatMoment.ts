import { Temporal } from 'temporal-polyfill';
import { formatDay, formatDaySpoken, plainSpaces } from './formatDay.ts';
import type { TimeWords } from './timeWords.ts';

/** A moment in words, once for the eye and once for the ear, and for machines. */
export type MomentText = {
  /** "Thu 18 March, 9:30 a.m. KST" */
  text: string;
  /** "Thursday 18 March, 9:30 a.m. Korea Standard Time" */
  spoken: string;
  /** For a `time` element: `2021-03-18T09:30+09:00` */
  iso: string;
};

/**
 * Writes a moment as the clock of its place shows it.
 * @param at `2021-03-18T09:30`, on that clock
 * @param zone IANA, "Asia/Seoul"
 * @param language BCP 47, "en-GB"
 * @param words the story's names for zones and halves of the day; the runtime's stand in for those not given
 * @throws RangeError for a time or zone that does not exist
 */
export function formatMoment(
  at: string,
  zone: string,
  language: string,
  words: TimeWords,
): MomentText {
  const moment = Temporal.PlainDateTime.from(at).toZonedDateTime(zone);
  const date = moment.toPlainDate().toString();
  const clock = clockTime(moment.epochMilliseconds, zone, language, words);
  const name = (length: 'short' | 'long') =>
    words.zones[zone]?.[moment.offset]?.[length] ??
    zoneName(moment.epochMilliseconds, zone, language, length);
  return {
    text: `${formatDay(date, language)}, ${clock} ${name('short')}`,
    spoken: `${formatDaySpoken(date, language)}, ${clock} ${name('long')}`,
    iso: moment.toString({ smallestUnit: 'minute', timeZoneName: 'never' }),
  };
}

/** "9:30 a.m." where the story names the halves of the day, else as the language writes it, "09:30". */
function clockTime(
  instant: number,
  zone: string,
  language: string,
  { dayPeriods }: TimeWords,
): string {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
    ...(dayPeriods === undefined ? {} : { hourCycle: 'h12' }),
  }).formatToParts(instant);
  const isMorning =
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).hour < 12;
  const text = parts.map(({ type, value }) =>
    type === 'dayPeriod' ? (dayPeriods?.[isMorning ? 'am' : 'pm'] ?? value) : value,
  );
  return plainSpaces(text.join(''));
}

function zoneName(
  instant: number,
  zone: string,
  language: string,
  length: 'short' | 'long',
): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: length });
  return plainSpaces(
    format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? zone,
  );
}
