import type { Context, Paragraph, Quote, Source, Step, Story } from '../src/story/story.ts';

/** One statement that somebody must be able to stand by, and what it rests on. */
export type Claim = {
  /** `tokyo-3`: unique in the story, and the same as long as nothing is put in before it. */
  id: string;
  text: string;
  /** Where it is read: "Reported", "Background: Hong Kong". */
  part: string;
  /** Whose voice it is, and how certain: "the article’s, under way when it appeared". */
  status: string;
  sources: readonly Source[];
  note: string | undefined;
};

/** A quotation, and where it is read. */
export type QuotedClaim = { quote: Quote; part: string };

const voices = {
  past: 'as the article had it: already past',
  'under-way': 'as the article had it: under way',
  planned: 'as the article had it: still ahead',
} as const;
const AFTER = 'from the public record, after the article';
const BACKGROUND = 'background, in our own words';

/**
 * Every claim of a step, in reading order. A panel that several steps share is the first one's.
 */
export function claimsOf(story: Story, step: Step): Claim[] {
  const paragraphs = (part: string, status: string, list: readonly Paragraph[]) =>
    list.map(({ text, sources, note }) => ({ part, status, text, sources, note }));
  const claims = [
    ...paragraphs('Reported', voices[step.event.status], step.paragraphs),
    ...panelsOf(story, step).flatMap(({ title, paragraphs: list }) =>
      paragraphs(`Background: ${title}`, BACKGROUND, list),
    ),
    ...paragraphs('What happened next', AFTER, step.after),
    ...step.times.map(({ at, place, text, sources }) => ({
      part: 'Local times',
      status: voices[step.event.status],
      text: `${at.replace('T', ', ')}, ${place.name}: ${text}`,
      sources,
      note: undefined,
    })),
  ];
  return claims.map((claim, index) => ({ id: `${step.id}-${index + 1}`, ...claim }));
}

/** Every quotation of a step, in reading order. */
export function quotesOf(story: Story, step: Step): QuotedClaim[] {
  return [
    { quote: step.quote, part: 'The large quotation' },
    ...panelsOf(story, step).flatMap(({ title, quotes }) =>
      quotes.map((quote) => ({ quote, part: `Background: ${title}` })),
    ),
    ...step.quotes.map((quote) => ({ quote, part: 'In their words' })),
  ];
}

/** The ways on the map, each a claim of its own. */
export function legClaims({ legs }: Story): Claim[] {
  return legs.map((leg) => ({
    id: `leg-${leg.id}`,
    text: `${leg.travellers.map(({ name }) => name).join(' and ')}: ${leg.from.name} to ${leg.to.name}, ${
      leg.departs === undefined ? '' : `left ${leg.departs}, `
    }arrived ${leg.arrives}`,
    part: 'The map',
    status: leg.record === 'inferred' ? 'inferred: the route is not on record' : 'on record',
    sources: leg.sources,
    note: leg.note,
  }));
}

/** Who everybody is: names and roles are claims too. */
export function peopleClaims({ people }: Story): Claim[] {
  return people.map(({ id, name, role, sources }) => ({
    id: `person-${id}`,
    text: `${name}: ${role}`,
    part: 'People',
    status: 'at the time of the story',
    sources,
    note: undefined,
  }));
}

function panelsOf({ steps }: Story, step: Step): Context[] {
  return step.contexts.filter(
    (context) => steps.find(({ contexts }) => contexts.includes(context)) === step,
  );
}
