import * as v from 'valibot';
import { didYouMean } from './didYouMean.ts';
import { type ListName, Reference } from './reference.ts';

/** An object with exactly these fields; a missing one and every unknown one is named. */
export const entry = <const Fields extends v.ObjectEntries>(fields: Fields) =>
  v.strictObject(fields, ({ expected, path }) => {
    const at = path?.[0];
    if (at === undefined) return 'must be an object in curly brackets';
    if (expected !== 'never') return `${String(at.key)} is missing`;
    // Valibot stops at the first field that it does not know; an editor wants to hear of all.
    return Object.keys(Object(at.input))
      .filter((name) => !Object.hasOwn(fields, name))
      .map((name) => `"${name}" is not a field here${didYouMean(name, Object.keys(fields))}`)
      .join('; ');
  });

/** A non-empty run of plain text: no markup, no space at either end. */
export const text = () =>
  v.pipe(
    v.string('must be text in quotation marks'),
    v.check((value) => value.trim() !== '', 'is empty: write something, or take the field out'),
    v.check((value) => value === value.trim(), 'has a space at its beginning or end: take it out'),
  );

/** A name that other entries and file names refer to, such as `new-delhi`. */
export const id = () =>
  v.pipe(
    text(),
    v.regex(
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
      'is not a safe id: use small letters, digits and single hyphens, and begin with a letter',
    ),
  );

/** The id of an entry of another list. Whether it exists is checked once all lists are read. */
export const reference = <const List extends ListName>(list: List) =>
  v.pipe(
    text(),
    v.transform((name) => new Reference(list, name)),
  );

/** A list that needs at least one entry. */
export const someOf = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.array(item, 'must be a list in square brackets'),
    v.minLength(1, 'is an empty list: it needs at least one entry'),
  );

/** A list that may be left out. */
export const listOf = <Item extends v.GenericSchema>(item: Item) =>
  v.optional(v.array(item, 'must be a list in square brackets'), []);

/** The sources that a claim rests on; a claim without one is refused. */
export const sources = () =>
  v.pipe(
    v.array(reference('sources'), 'must be a list of source ids in square brackets'),
    v.minLength(1, 'names no source: every claim needs at least one'),
  );

/** One statement of fact in our own words, with what it rests on. */
export const paragraph = () =>
  entry({
    text: text(),
    sources: sources(),
    /** An editor's note that stands right under the paragraph. */
    note: v.optional(text()),
  });

function isRealDate(value: string): boolean {
  const date = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value.slice(0, 10));
}

/** A calendar date, `2021-03-16`. */
export const date = () =>
  v.pipe(
    v.string('must be a date like "2021-03-16"'),
    v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like "2021-03-16"'),
    v.check(isRealDate, 'is a date that does not exist'),
  );

/** A date and clock time on the wall of the place it belongs to, `2021-03-18T09:30`. */
export const localTime = () =>
  v.pipe(
    v.string('must be a local date and time like "2021-03-18T09:30"'),
    v.regex(
      /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/,
      'must be a local date and time like "2021-03-18T09:30"',
    ),
    v.check(isRealDate, 'is a date that does not exist'),
  );

/** The date of a publication, as exactly as it is known: `2021-03-16`, `2021-03` or `2021`. */
export const publicationDate = () =>
  v.pipe(
    v.string('must be a date like "2021-03-16", "2021-03" or "2021"'),
    v.regex(/^\d{4}(-\d{2}){0,2}$/, 'must be a date like "2021-03-16", "2021-03" or "2021"'),
    v.check((value) => isRealDate(`${value}-01-01`.slice(0, 10)), 'is a date that does not exist'),
  );

/** An IANA time zone, `Asia/Tokyo`. */
export const zone = () =>
  v.pipe(
    v.string('must be a time zone like "Asia/Tokyo"'),
    v.check(
      isZone,
      ({ input }) =>
        `there is no time zone "${input}"${didYouMean(input, Intl.supportedValuesOf('timeZone'))}`,
    ),
  );

/** `+09:00` and `asia/tokyo` are refused although some runtimes take them: zones are looked up by name. */
function isZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Z]/.test(name);
  } catch {
    return false;
  }
}

/** A BCP 47 language tag whose dates and plurals the runtime knows, `en-GB`. */
export const language = () =>
  v.pipe(
    v.string('must be a language like "en-GB"'),
    v.check(isLanguage, ({ input }) => `there is no language "${input}": write it like "en-GB"`),
  );

function isLanguage(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length === 1;
  } catch {
    return false;
  }
}

/** A BCP 47 language tag of any language that anybody may be quoted in, `la`, `zh-Hant`. */
export const languageTag = () =>
  v.pipe(
    v.string('must be a language like "en" or "zh-Hant"'),
    v.check(
      isLanguageTag,
      ({ input }) => `there is no language "${input}": write it like "en" or "zh-Hant"`,
    ),
  );

function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const degrees = (limit: number, name: string) =>
  v.pipe(
    v.number(`must be the ${name} in degrees, as a number`),
    v.check(
      (value) => Math.abs(value) <= limit,
      `is out of range: a ${name} lies between -${limit} and ${limit}`,
    ),
  );

/** WGS 84, longitude first, as in GeoJSON: `[139.7495, 35.687]`. */
export const coordinates = () =>
  v.strictTuple(
    [degrees(180, 'longitude'), degrees(90, 'latitude')],
    'must be two numbers, longitude then latitude, like [139.75, 35.69]',
  );

/** An address on the web, `https://…` or `http://…`. */
export const webAddress = () =>
  v.pipe(
    v.string('must be a web address in quotation marks'),
    v.check((value) => {
      try {
        return ['https:', 'http:'].includes(new URL(value).protocol);
      } catch {
        return false;
      }
    }, 'is not a web address: it must begin with https:// or http://'),
  );
