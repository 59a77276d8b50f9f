import type { Article } from './article.ts';
import type { Phrase } from './phrase.ts';
import type { StoryMap } from './storyMap.ts';
import type { TimeWords } from './timeWords.ts';
import type { Pattern, WordKey } from './words.ts';

/**
 * What a story is, once it has passed the gate: every reference is the thing itself, every claim has
 * its sources, and nothing needs checking again.
 */
export type Story = {
  /** BCP 47 language of every word in the story, "en-GB". */
  language: string;
  /** The line over the headline, "March 2021". */
  kicker: string;
  headline: string;
  /** The sentence or two under the headline. */
  standfirst: string;
  /** For search engines and link previews. */
  description: string;
  article: Article;
  /** What is in another language, wherever it stands. */
  phrases: readonly Phrase[];
  /** First and last day on the time axis, `2021-03-10`. */
  timeline: { from: string; to: string };
  /** In order; two to twelve. */
  steps: readonly Step[];
  people: readonly Person[];
  places: readonly Place[];
  legs: readonly Leg[];
  quotes: readonly Quote[];
  contexts: readonly Context[];
  sources: readonly Source[];
  map: StoryMap;
  time: TimeWords;
  words: Words;
};

export type Source = {
  id: string;
  /** "Reuters" */
  publisher: string;
  title: string;
  /** As exactly as it is known: `2021-03-16`, `2021-03`, `2021`; undefined when the page has none. */
  date: string | undefined;
  url: string;
};

export type Person = {
  id: string;
  /** A `body` speaks or travels as one: a delegation, a ministry, a joint statement. */
  kind: 'person' | 'body';
  /** "Antony J. Blinken" */
  name: string;
  /** "Blinken" */
  shortName: string;
  /** At the time of the story: "US Secretary of State". */
  role: string;
  sources: readonly Source[];
};

export type Place = {
  id: string;
  /** "New Delhi" */
  name: string;
  /** WGS 84, longitude first. */
  coordinates: readonly [longitude: number, latitude: number];
  /** IANA, "Asia/Kolkata"; undefined for a place where nothing is timed. */
  zone: string | undefined;
  sources: readonly Source[];
};

/** A place whose clock is known. */
export type TimedPlace = Place & { zone: string };

export type Paragraph = {
  text: string;
  sources: readonly Source[];
  /** An editor's note right under it. */
  note: string | undefined;
};

export type Quote = {
  id: string;
  /** The words alone, to the character, without the marks around them. */
  text: string;
  speaker: Person;
  place: Place;
  /** `2021-03-16`, on the calendar of the place. */
  date: string;
  /** "at the joint news conference" */
  occasion: string | undefined;
  /** The words are an interpreter's. */
  interpreted: boolean;
  /** Who wrote the words down, where no official text has them. */
  transcribedBy: string | undefined;
  /** The speaker's own government's text, where it differs. */
  official: { text: string; sources: readonly Source[] } | undefined;
  sources: readonly Source[];
  note: string | undefined;
};

export type Context = {
  id: string;
  /** "Hong Kong" */
  title: string;
  /** Where it is on the map; undefined for a panel about no place. */
  place: Place | undefined;
  paragraphs: readonly Paragraph[];
  quotes: readonly Quote[];
};

/** One traveller's or party's way from place to place. */
export type Leg = {
  id: string;
  travellers: readonly Person[];
  from: Place;
  to: Place;
  /** Local date at `from`; undefined when it isn't known. */
  departs: string | undefined;
  /** Local date at `to`. */
  arrives: string;
  /** Index of the step during which it is made; undefined when it lies after the last. */
  step: number | undefined;
  record: 'on-record' | 'inferred';
  sources: readonly Source[];
  note: string | undefined;
};

/** What it was on the day the article appeared. */
export type EventStatus = 'past' | 'under-way' | 'planned';

export type StoryEvent =
  | {
      /** People in several places, joined; nobody travels. */
      kind: 'call';
      status: EventStatus;
      /** In the order in which the map links them. */
      participants: readonly Place[];
      /** Whose clock dates the call. */
      host: TimedPlace;
      from: string;
      to: string;
    }
  | {
      /** Somebody travels there. */
      kind: 'visit';
      status: EventStatus;
      place: TimedPlace;
      from: string;
      to: string;
    };

/** A moment on the clock of a place. */
export type Moment = {
  /** `2021-03-18T09:30`, on that clock. */
  at: string;
  place: TimedPlace;
  /** What happened then: "the 2+2 meeting". */
  text: string;
  sources: readonly Source[];
};

export type Step = {
  id: string;
  /** Counted from 0. */
  index: number;
  /** "Tokyo" */
  name: string;
  /** The heading; holds the name. */
  title: string;
  event: StoryEvent;
  times: readonly Moment[];
  /** What the article reported; the first has at most 40 words. */
  paragraphs: readonly Paragraph[];
  /** The one large pull-quote. */
  quote: Quote;
  /** "In their words". */
  quotes: readonly Quote[];
  contexts: readonly Context[];
  /** "What happened next", from the public record. */
  after: readonly Paragraph[];
  view: StepView;
};

/** What the map frames at a step. */
export type StepView = {
  /** All of these are in view. */
  places: readonly Place[];
  /** The view is at least this wide, in kilometres. */
  km: number;
};

/** The interface's words and sentence patterns: content like the rest. */
export type Words = Readonly<Record<WordKey, Pattern>>;
