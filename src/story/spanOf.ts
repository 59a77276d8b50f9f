import { endOfDay, instantOf } from './instantOf.ts';
import type { Content } from './schema.ts';
import { zoneOf } from './zoneOf.ts';

/**
 * The first and the last moment of a step's event, in milliseconds since 1970; undefined when
 * its place isn't known.
 */
export function spanOf(
  { event }: Content<'steps.json'>[number],
  places: readonly (Content<'places.json'>[number] | undefined)[],
): { start: number; end: number } | undefined {
  const { id } = event.kind === 'call' ? event.host : event.place;
  const place = places.find((other) => other?.id === id);
  if (place === undefined) return undefined;
  const zone = zoneOf(place);
  return { start: instantOf(event.from, zone), end: endOfDay(event.to, zone) };
}
