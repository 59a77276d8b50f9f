import * as v from 'valibot';
import { event } from './event.ts';
import {
  coordinates,
  date,
  entry,
  id,
  language,
  languageTag,
  listOf,
  localTime,
  paragraph,
  publicationDate,
  reference,
  someOf,
  sources,
  text,
  webAddress,
  zone,
} from './fields.ts';

const person = entry({
  id: id(),
  /** `body`: a delegation, a ministry, a joint statement; anything that speaks or travels as one. */
  kind: v.picklist(['person', 'body'], 'must be "person" or "body"'),
  name: text(),
  /** The name in a short list or a legend, "Blinken"; the whole name when left out. */
  shortName: v.optional(text()),
  /** Title at the time of the story, "US Secretary of State". */
  role: text(),
  sources: sources(),
});

const place = entry({
  id: id(),
  name: text(),
  coordinates: coordinates(),
  /** An IANA time zone, "Asia/Tokyo". Needed where something happens. */
  zone: v.optional(zone()),
  sources: sources(),
});

const source = entry({
  id: id(),
  publisher: text(),
  title: text(),
  /** Left out when the page carries none. */
  date: v.optional(publicationDate()),
  url: webAddress(),
});

const quote = entry({
  id: id(),
  /** The words alone, to the character, without the marks around them. */
  text: text(),
  speaker: reference('people'),
  place: reference('places'),
  date: date(),
  /** "at the joint news conference"; what the speaker was doing. */
  occasion: v.optional(text()),
  /** The English is an interpreter's. */
  interpreted: v.optional(v.boolean('must be true or false'), false),
  /** Who wrote the words down, where no official text has them. */
  transcribedBy: v.optional(text()),
  /** What the speaker's own government printed, where it differs. */
  official: v.optional(entry({ text: text(), sources: sources() })),
  sources: sources(),
  /** An editor's note: where the wording differs from the record. */
  note: v.optional(text()),
});

const context = entry({
  id: id(),
  title: text(),
  /** The place or area that the panel is about; left out when it has none on the map. */
  place: v.optional(reference('places')),
  paragraphs: someOf(paragraph()),
  /** Quotes that belong to this panel. */
  quotes: listOf(reference('quotes')),
});

const leg = entry({
  id: id(),
  travellers: someOf(reference('people')),
  from: reference('places'),
  to: reference('places'),
  /** Local dates of departure and arrival, at `from` and at `to`. */
  departs: v.optional(date()),
  arrives: date(),
  /** The step during which the leg is made; left out when it lies after the last step. */
  step: v.optional(reference('steps')),
  record: v.picklist(['on-record', 'inferred'], 'must be "on-record" or "inferred"'),
  sources: sources(),
  note: v.optional(text()),
});

const step = entry({
  id: id(),
  /** The stop's name on the timeline and the map, "Tokyo". */
  name: text(),
  /** The step's heading; holds the stop's name. */
  title: text(),
  event,
  /** Moments worth giving to the minute, on the clock of a place. */
  times: listOf(
    entry({ at: localTime(), place: reference('places'), text: text(), sources: sources() }),
  ),
  /** What the article reported. The first is at most 40 words: in a narrow frame it stands alone. */
  paragraphs: someOf(paragraph()),
  /** The one large pull-quote. */
  quote: reference('quotes'),
  /** "In their words": further quotes. */
  quotes: listOf(reference('quotes')),
  contexts: listOf(reference('contexts')),
  /** "What happened next", from the public record. */
  after: listOf(paragraph()),
  /** What the map frames: places that must be in view, and the least width of the view in kilometres. */
  view: entry({
    places: someOf(reference('places')),
    km: v.pipe(
      v.number('must be a number of kilometres'),
      v.check((km) => km >= 100 && km <= 40_000, 'must lie between 100 and 40000 kilometres'),
    ),
  }),
});

const label = entry({
  kind: v.picklist(['country', 'water'], 'must be "country" or "water"'),
  name: text(),
  coordinates: coordinates(),
});

/** The frame of the story: what it is called, where it comes from, how its map and axis run. */
const frame = entry({
  /** BCP 47, "en-GB": the language of every word in the story. */
  language: language(),
  kicker: text(),
  headline: text(),
  standfirst: text(),
  /** One or two sentences for search engines and link previews. */
  description: text(),
  /** The article that the story retells, and the zone in which its date is meant. */
  article: entry({ source: reference('sources'), published: date(), zone: zone() }),
  /** First and last day on the time axis. */
  timeline: entry({ from: date(), to: date() }),
  /** Names and phrases in other languages, wherever they stand in the story: `{"text": "Realpolitik", "language": "de"}`. */
  phrases: listOf(entry({ text: text(), language: languageTag() })),
  /** How times are written, where the runtime's own tables don't know or write otherwise. */
  time: entry({
    /** Names by IANA zone, then by offset: `{"Asia/Seoul": {"+09:00": {"short": "KST", "long": "Korea Standard Time"}}}`. */
    zones: v.record(
      zone(),
      v.record(
        v.pipe(text(), v.regex(/^[+-]\d{2}:\d{2}$/, 'must be an offset like "+09:00"')),
        entry({ short: text(), long: text() }),
      ),
    ),
    dayPeriods: v.optional(entry({ am: text(), pm: text() })),
  }),
  map: entry({
    /** Countries in the story's own grey, by their three-digit ISO 3166 code, "392". */
    countries: listOf(
      v.pipe(text(), v.regex(/^\d{3}$/, 'must be a three-digit country code like "392"')),
    ),
    labels: listOf(label),
  }),
});

/** What each file of a story holds, by file name. */
export const schema = {
  'story.json': frame,
  'steps.json': v.pipe(
    v.array(step, 'must be a list in square brackets'),
    v.minLength(2, 'has too few steps: a story needs two to twelve'),
    v.maxLength(12, 'has too many steps: a story needs two to twelve'),
  ),
  'people.json': someOf(person),
  'places.json': someOf(place),
  'legs.json': v.array(leg, 'must be a list in square brackets'),
  'quotes.json': someOf(quote),
  'contexts.json': v.array(context, 'must be a list in square brackets'),
  'sources.json': someOf(source),
};

/** One file of a story, by name. */
export type FileName = keyof typeof schema;

/** What a file holds once the schema accepted it. References in it are still names. */
export type Content<File extends FileName> = v.InferOutput<(typeof schema)[File]>;
