import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One stop of a trip, as its editor wrote it. */
export type TripStep = {
  id: string;
  /** From 1. */
  number: number;
  /** `tokyo.html` */
  file: string;
  /** "Tokyo" */
  name: string;
  /** "Tokyo: two allies and a statement that names China" */
  heading: string;
  /** Of the window. */
  title: string;
  /** What is said aloud on arrival, up to the dates: "Stop 2 of 4: Tokyo, ". */
  announcement: string;
  paragraphs: readonly string[];
  /** Ids of its context panels. */
  contexts: readonly string[];
  /** Ids of all quotes on its page. */
  quotes: readonly string[];
  /** Ids of the legs that lead here. */
  legs: readonly string[];
};

export type TripQuote = {
  id: string;
  text: string;
  speaker: string;
  role: string;
  place: string;
  /** `2021-03-16` */
  date: string;
  /** Addresses. */
  sources: readonly string[];
};

export type Trip = {
  /** BCP 47. */
  language: string;
  headline: string;
  steps: readonly TripStep[];
  quotes: readonly TripQuote[];
};

type Entry = { id: string } & Record<string, string>;
type Written = {
  id: string;
  name: string;
  title: string;
  paragraphs: { text: string }[];
  quote: string;
  quotes?: string[];
  contexts?: string[];
};

/**
 * Reads a story's files as an editor would: nothing of the product's own reading is used, so that what
 * a page shows is held against what was written.
 *
 * @param folder `src/content`
 */
export function readTrip(folder: string): Trip {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const { language, headline } = read('story') as { language: string; headline: string };
  const words = read('words') as Record<string, string>;
  const steps = read('steps') as Written[];
  const contexts = read('contexts') as { id: string; quotes?: string[] }[];
  const legs = read('legs') as { id: string; step?: string }[];
  const named = (file: string) => {
    const entries = read(file) as Entry[];
    return (id: string | undefined) => entries.find((entry) => entry.id === id)!;
  };
  const [person, place, source] = [named('people'), named('places'), named('sources')];

  return {
    language,
    headline,
    steps: steps.map((step, index) => ({
      id: step.id,
      number: index + 1,
      file: index === 0 ? 'index.html' : `${step.id}.html`,
      name: step.name,
      heading: step.title,
      title: fill(words['pageTitle'], { step: step.title, headline }),
      announcement: fill(words['announcement'], {
        number: index + 1,
        count: steps.length,
        name: step.name,
        dates: '',
      }),
      paragraphs: step.paragraphs.map(({ text }) => text),
      contexts: step.contexts ?? [],
      quotes: [
        step.quote,
        ...(step.quotes ?? []),
        ...contexts
          .filter(({ id }) => step.contexts?.includes(id))
          .flatMap(({ quotes }) => quotes ?? []),
      ],
      legs: legs.filter((leg) => leg.step === step.id).map(({ id }) => id),
    })),
    quotes: (read('quotes') as (Entry & { sources: string[] })[]).map((quote) => ({
      id: quote.id,
      text: quote['text']!,
      speaker: person(quote['speaker']).name!,
      role: person(quote['speaker']).role!,
      place: place(quote['place']).name!,
      date: quote['date']!,
      sources: quote.sources.map((id) => source(id).url!),
    })),
  };
}

function fill(pattern: string | undefined, values: Record<string, string | number>): string {
  return Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
    pattern ?? '',
  );
}

/** The trip that the site is about. */
export const trip = readTrip('src/content');

/** Its four stops, in order. */
export const [quad, tokyo, seoul, alaska] = trip.steps as [TripStep, TripStep, TripStep, TripStep];

/** Every page of a step, and the one with everything. */
export const allPages = [...trip.steps.map(({ file }) => file), 'story.html'];
