import * as v from 'valibot';
import { date, entry, reference } from './fields.ts';

const eventStatus = v.picklist(
  ['past', 'under-way', 'planned'],
  'must be "past", "under-way" or "planned": what it was when the article appeared',
);

/** What a step is about, by kind: a call joins places, a visit goes to one. */
export const event = v.variant(
  'kind',
  [
    entry({
      kind: v.literal('call'),
      status: eventStatus,
      /** Who is at the other end: the places joined, in the order in which the map links them. */
      participants: v.pipe(
        v.array(reference('places'), 'must be a list of places in square brackets'),
        v.minLength(2, 'needs at least two places: a call joins them'),
      ),
      /** The place whose clock dates the call. */
      host: reference('places'),
      from: date(),
      to: date(),
    }),
    entry({
      kind: v.literal('visit'),
      status: eventStatus,
      place: reference('places'),
      /** First and last local date of the visit. */
      from: date(),
      to: date(),
    }),
  ],
  'must be an event: its "kind" is "call" or "visit"',
);
