import { expect, test } from 'vitest';
import { makeBibliography } from '../../../src/app/citations.ts';
import { trip } from '../../fixtures/trip.ts';

const source = (id: string) => {
  const found = trip.sources.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The trip has no source "${id}".`);
  return found;
};
const [newsweek, reuters, csis] = ['newsweek', 'reuters-tokyo', 'csis-quad'].map(source);

test('numbers sources as they are first cited, and a source always the same', () => {
  const { cite } = makeBibliography(trip);
  expect(cite([newsweek!, reuters!]).map(({ number }) => number)).toEqual([1, 2]);
  expect(cite([csis!, newsweek!]).map(({ number }) => number)).toEqual([3, 1]);
});

test('names each link by number and publisher and leads to the source itself', () => {
  const [citation] = makeBibliography(trip).cite([newsweek!]);
  expect(citation).toEqual({ number: 1, label: 'Source 1: Newsweek', href: newsweek!.url });
});

test('lists each cited source once, in order, with its date as exactly as it is known', () => {
  const { cite, list } = makeBibliography(trip);
  cite([csis!, newsweek!]);
  cite([newsweek!]);
  expect(list().map(({ number, publisher, date }) => [number, publisher, date])).toEqual([
    [1, 'CSIS', '2020'],
    [2, 'Newsweek', '16 March 2021'],
  ]);
});

test('gives no date to a source that has none', () => {
  const { cite, list } = makeBibliography(trip);
  cite([{ ...newsweek!, date: undefined }]);
  expect(list()[0]?.date).toBeUndefined();
});

test('begins at 1 again on another page', () => {
  makeBibliography(trip).cite([newsweek!, reuters!]);
  expect(makeBibliography(trip).cite([reuters!])[0]?.number).toBe(1);
});
