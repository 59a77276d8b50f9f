import type { Draft } from './readDraft.ts';
import type { ListName, Reference } from './reference.ts';
import type { Content } from './schema.ts';
import type {
  Context,
  Leg,
  Paragraph,
  Person,
  Place,
  Quote,
  Source,
  Step,
  Story,
  StoryEvent,
  TimedPlace,
  Words,
} from './story.ts';

/**
 * Makes the story out of a draft in which no check found a problem: every name becomes the thing
 * itself.
 * @throws Error when the draft was not free of problems after all
 */
export function linkStory(draft: Draft, frame: Content<'story.json'>, words: Words): Story {
  const sources: Source[] = whole(draft.sources).map((source) => ({
    ...source,
    date: source.date,
  }));
  const sourceOf = finder('sources', sources);
  const sourcesOf = (references: readonly Reference<'sources'>[]) => references.map(sourceOf);

  const paragraphsOf = (written: readonly WrittenParagraph[]): Paragraph[] =>
    written.map(({ text, note, ...rest }) => ({ text, note, sources: sourcesOf(rest.sources) }));

  const people = whole(draft.people).map((person): Person => ({
    ...person,
    shortName: person.shortName ?? person.name,
    sources: sourcesOf(person.sources),
  }));
  const personOf = finder('people', people);

  const places = whole(draft.places).map((place): Place => ({
    ...place,
    zone: place.zone,
    sources: sourcesOf(place.sources),
  }));
  const placeOf = finder('places', places);

  const quotes = whole(draft.quotes).map((quote): Quote => ({
    ...quote,
    speaker: personOf(quote.speaker),
    place: placeOf(quote.place),
    occasion: quote.occasion,
    transcribedBy: quote.transcribedBy,
    official: quote.official && { ...quote.official, sources: sourcesOf(quote.official.sources) },
    sources: sourcesOf(quote.sources),
    note: quote.note,
  }));
  const quoteOf = finder('quotes', quotes);

  const contexts = whole(draft.contexts).map((context): Context => ({
    ...context,
    place: context.place && placeOf(context.place),
    paragraphs: paragraphsOf(context.paragraphs),
    quotes: context.quotes.map(quoteOf),
  }));
  const contextOf = finder('contexts', contexts);

  const eventOf = (event: Content<'steps.json'>[number]['event']): StoryEvent =>
    event.kind === 'call'
      ? {
          ...event,
          participants: event.participants.map(placeOf),
          host: timed(placeOf(event.host)),
        }
      : { ...event, place: timed(placeOf(event.place)) };

  const steps = whole(draft.steps).map((step, index): Step => ({
    ...step,
    index,
    event: eventOf(step.event),
    times: step.times.map((moment) => ({
      ...moment,
      place: timed(placeOf(moment.place)),
      sources: sourcesOf(moment.sources),
    })),
    paragraphs: paragraphsOf(step.paragraphs),
    quote: quoteOf(step.quote),
    quotes: step.quotes.map(quoteOf),
    contexts: step.contexts.map(contextOf),
    after: paragraphsOf(step.after),
    view: { ...step.view, places: step.view.places.map(placeOf) },
  }));
  const stepOf = finder('steps', steps);

  const legs = whole(draft.legs).map((leg): Leg => ({
    ...leg,
    travellers: leg.travellers.map(personOf),
    from: placeOf(leg.from),
    to: placeOf(leg.to),
    departs: leg.departs,
    step: leg.step && stepOf(leg.step).index,
    sources: sourcesOf(leg.sources),
    note: leg.note,
  }));

  return {
    ...frame,
    article: { ...frame.article, source: sourceOf(frame.article.source) },
    time: { ...frame.time, dayPeriods: frame.time.dayPeriods },
    steps,
    people,
    places,
    legs,
    quotes,
    contexts,
    sources,
    words,
  };
}

type WrittenParagraph = Content<'contexts.json'>[number]['paragraphs'][number];

/** A list without the gaps that a refused entry leaves; a draft free of problems has none. */
const whole = <Entry>(list: readonly (Entry | undefined)[]): Entry[] =>
  list.filter((entry) => entry !== undefined);

/** Answers a reference with the entry that it names. */
function finder<List extends ListName, Entry extends { id: string }>(
  list: List,
  entries: readonly Entry[],
) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return ({ id }: Reference<List>): Entry => {
    const entry = byId.get(id);
    if (entry === undefined)
      throw new Error(`The draft was linked unchecked: no "${id}" in ${list}`);
    return entry;
  };
}

function timed(place: Place): TimedPlace {
  const isTimed = (some: Place): some is TimedPlace => some.zone !== undefined;
  // The very object that is in the list of places, not a copy: places are compared by identity.
  if (!isTimed(place)) throw new Error(`The draft was linked unchecked: "${place.id}" has no zone`);
  return place;
}
