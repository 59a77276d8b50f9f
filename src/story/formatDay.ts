import { Temporal } from 'temporal-polyfill';

/** "Thu 18 March". @param date `2021-03-18` @param language BCP 47 */
export const formatDay = (date: string, language: string): string =>
  write(date, language, { weekday: 'short', day: 'numeric', month: 'long' });

/** "Thursday 18 March 2021". @param date `2021-03-18` @param language BCP 47 */
export const formatDayLong = (date: string, language: string): string =>
  write(date, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** "Thursday 18 March", to be read out. @param date `2021-03-18` @param language BCP 47 */
export const formatDaySpoken = (date: string, language: string): string =>
  write(date, language, { weekday: 'long', day: 'numeric', month: 'long' });

/** "17–18 March", "30 March – 2 April"; one day when both are the same, "18 March". */
export function formatDayRange(from: string, to: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { ...days, day: 'numeric', month: 'long' });
  const range = plainSpaces(format.formatRange(noon(from), noon(to)));
  // Some runtimes set spaces around the dash between two figures, some don't.
  return range.replace(/(\d) – (\d)/, '$1–$2');
}

/** A date of publication as exactly as it is known: "16 March 2021", "March 2021", "2021". */
export function formatPublished(date: string, language: string): string {
  const [year, month, day] = date.split('-');
  return write(`${year}-${month ?? '01'}-${day ?? '01'}`, language, {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
}

/** "March 2021". @param date any day of it, `2021-03-10` @param language BCP 47 */
export const formatMonth = (date: string, language: string): string =>
  formatPublished(date.slice(0, 7), language);

/** Text with plain spaces only: runtimes disagree on where a thin or narrow one stands. */
export const plainSpaces = (text: string): string =>
  text.replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ');

const days = { timeZone: 'UTC', calendar: 'gregory' } as const;

const noon = (date: string) =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' })
    .epochMilliseconds;

function write(date: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(language, { ...days, ...options }).formatToParts(
    noon(date),
  );
  const text = parts.map(({ type, value }, index) => {
    const isBetween = parts[index - 1]?.type === 'weekday' && parts[index + 1]?.type === 'day';
    // Whether English sets a comma between weekday and day depends on the runtime's age.
    return type === 'literal' && isBetween && language.startsWith('en') ? ' ' : value;
  });
  return plainSpaces(text.join(''));
}
