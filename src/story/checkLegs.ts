import { endOfDay, instantOf } from './instantOf.ts';
import type { Finding } from './problem.ts';
import type { Draft } from './readDraft.ts';
import type { Content } from './schema.ts';
import { spanOf } from './spanOf.ts';
import { zoneOf } from './zoneOf.ts';

const file = 'legs.json';

/**
 * A leg with what it takes to compare it. Days are compared as moments, for whoever flies east
 * across the date line may well arrive on an earlier date.
 */
type Trip = {
  index: number;
  leg: Content<'legs.json'>[number];
  /** The names of its ends. */
  from: string;
  to: string;
  /** When the day of departure begins, in milliseconds since 1970; -Infinity when it isn't known. */
  departs: number;
  /** When the day of arrival begins and when it is over, likewise. */
  arrives: number;
  arrived: number;
};

/** Finds ways that nobody can have gone: back in time, on the spot, twice, or with a gap. */
export function checkLegs(draft: Draft): readonly Finding[] {
  const trips = draft.legs.flatMap((leg, index): Trip[] => {
    const from = draft.places.find((place) => place?.id === leg?.from.id);
    const to = draft.places.find((place) => place?.id === leg?.to.id);
    if (leg === undefined || from === undefined || to === undefined) return [];
    const departs = leg.departs === undefined ? -Infinity : instantOf(leg.departs, zoneOf(from));
    const arrives = instantOf(leg.arrives, zoneOf(to));
    const arrived = endOfDay(leg.arrives, zoneOf(to));
    return [{ index, leg, from: from.name, to: to.name, departs, arrives, arrived }];
  });
  return [
    ...trips.flatMap((trip) => [...onTheirOwn(trip), ...inTheirStep(trip, draft)]),
    ...twice(trips),
    // With a leg missing from the chain, a gap says nothing.
    ...(trips.length === draft.legs.length ? gaps(trips) : []),
  ];
}

function onTheirOwn({ index, leg, from, departs, arrived }: Trip): Finding[] {
  const findings: Finding[] = [];
  if (leg.from.id === leg.to.id)
    findings.push({ file, at: [index, 'to'], message: `is where the leg begins, ${from}` });
  if (arrived <= departs)
    findings.push({
      file,
      at: [index, 'arrives'],
      message: `lies before it departs, ${leg.departs}`,
    });
  return findings;
}

/** A leg fits its step when it arrives after the step before begins and before its own is over. */
function inTheirStep({ index, leg, arrives, arrived }: Trip, { steps, places }: Draft): Finding[] {
  const find = (at: Finding['at'], message: string) => [{ file, at: [index, ...at], message }];
  const begins = (step: Draft['steps'][number]) =>
    (step === undefined ? undefined : spanOf(step, places)?.start) ?? -Infinity;

  if (leg.step === undefined) {
    const last = steps.at(-1);
    return arrived > begins(last)
      ? []
      : find([], `names no step, yet it arrives before the last one, "${last?.id}", begins`);
  }
  const own = steps.findIndex((step) => step?.id === leg.step?.id);
  const step = steps[own];
  if (step === undefined) return [];
  if (arrives >= (spanOf(step, places)?.end ?? Infinity))
    return find(['step'], `"${step.id}" is over when the leg arrives, ${leg.arrives}`);
  const before = steps[own - 1];
  return arrived > begins(before)
    ? []
    : find(
        ['step'],
        `the leg arrives, ${leg.arrives}, before the step before it, "${before?.id}", begins`,
      );
}

function twice(trips: readonly Trip[]): Finding[] {
  const key = ({ leg }: Trip) =>
    [leg.from.id, leg.to.id, leg.arrives, ...leg.travellers.map(({ id }) => id).sort()].join(' ');
  return trips.flatMap((trip, position) => {
    const first = trips.slice(0, position).find((other) => key(other) === key(trip));
    if (first === undefined) return [];
    return [{ file, at: [trip.index], message: `is the same leg as "${first.leg.id}"` }];
  });
}

/** Each traveller's legs join up: the next begins where the last one ended. */
function gaps(trips: readonly Trip[]): Finding[] {
  const travellers = new Set(trips.flatMap(({ leg }) => leg.travellers.map(({ id }) => id)));
  return [...travellers].flatMap((traveller) => {
    const made = trips
      .filter(({ leg }) => leg.travellers.some(({ id }) => id === traveller))
      .sort((one, other) => one.arrived - other.arrived);
    return made.flatMap(({ index, leg, from }, position) => {
      const previous = made[position - 1];
      if (previous === undefined || previous.leg.to.id === leg.from.id) return [];
      const before = `the leg before, "${previous.leg.id}", ended in ${previous.to}`;
      const message = `"${traveller}" departs from ${from}, but ${before}`;
      return [{ file, at: [index, 'from'], message }];
    });
  });
}
