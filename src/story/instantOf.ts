import { Temporal } from 'temporal-polyfill';

/**
 * The moment at which the clock of a zone shows a local time, in milliseconds since 1970 (UTC).
 * @param local `2021-03-18T09:30`, or `2021-03-18` for the first moment of that day there
 * @param zone IANA, "Asia/Seoul"
 * @throws RangeError for a time or zone that does not exist
 */
export function instantOf(local: string, zone: string): number {
  // Temporal itself would take a bare date for midnight, which a change to summer time may skip.
  const zoned = local.includes('T')
    ? Temporal.PlainDateTime.from(local).toZonedDateTime(zone)
    : Temporal.PlainDate.from(local).toZonedDateTime(zone);
  return zoned.epochMilliseconds;
}

/** The moment at which a day is over in a zone: the first of the next one. Milliseconds since 1970. */
export function endOfDay(date: string, zone: string): number {
  return instantOf(Temporal.PlainDate.from(date).add({ days: 1 }).toString(), zone);
}

/**
 * The days that begin in a zone from one moment on and before another, each with its first moment.
 * All moments are in milliseconds since 1970.
 */
export function dayStarts(
  fromInstant: number,
  toInstant: number,
  zone: string,
): { date: string; instant: number }[] {
  const days = [];
  let day = Temporal.Instant.fromEpochMilliseconds(fromInstant)
    .toZonedDateTimeISO(zone)
    .toPlainDate();
  for (;;) {
    const date = day.toString();
    const instant = instantOf(date, zone);
    if (instant >= toInstant) return days;
    if (instant >= fromInstant) days.push({ date, instant });
    day = day.add({ days: 1 });
  }
}
