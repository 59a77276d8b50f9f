import * as v from 'valibot';

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

/** A reference to an entry of another list, by its id. Whether it exists is checked once all lists are read. */
export const reference = () => text();

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
    v.array(reference(), 'must be a list of source ids in square brackets'),
    v.minLength(1, 'names no source: every claim needs at least one'),
  );

const isRealDate = (value: string) => {
  const date = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value.slice(0, 10));
};

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
    v.check(
      (value) => isRealDate(`${value}-01-01`.slice(0, 10)),
      'is a date that does not exist',
    ),
  );

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
