import type { ContextPanelProps } from '../components/ContextPanel.tsx';
import type { MapListProps } from '../components/MapList.tsx';
import type { PassageProps } from '../components/Passage.tsx';
import type { QuoteFigureProps } from '../components/QuoteFigure.tsx';
import type { MomentProps, StepMoreProps } from '../components/StepMore.tsx';
import type { StepNavProps } from '../components/StepNav.tsx';
import type { StepWordsProps } from '../components/StepWords.tsx';
import { addressOf } from '../steps/address.ts';
import { fill } from '../story/fill.ts';
import { formatDayRange, formatPublished } from '../story/formatDay.ts';
import { formatMoment } from '../story/formatMoment.ts';
import { stretchesOf } from '../story/phrase.ts';
import type { Context, EventStatus, Paragraph, Quote, Step, Story } from '../story/story.ts';
import { type Bibliography, makeBibliography } from './citations.ts';
import { cutQuote } from './cutQuote.ts';
import { mapList } from './mapList.ts';

/** One step's page in words, as the reader gets them. */
export type StepPage = {
  /** The step's id. */
  id: string;
  /** For the window's title: "Tokyo: … – headline". */
  documentTitle: string;
  /** For search engines and link previews: the step's first paragraph. */
  description: string;
  /** What is said aloud on arrival: "Stop 2 of 4: Tokyo, 15–17 March". */
  announcement: string;
  nav: Omit<StepNavProps, 'play'>;
  words: StepWordsProps;
  mapList: MapListProps;
  /** Letters of the pull-quote that an embed has room for where it is narrowest; undefined: all. */
  quoteCut: number | undefined;
  more: StepMoreProps;
};

/** The story's plain edition, where everything stands once. */
export const wholeStoryAddress = './story.html';

/** Where in a step's page the map is. */
const mapFragment = '#map';

/** Writes a step's page. */
export function stepPage(story: Story, step: Step): StepPage {
  const { words, language, steps, headline } = story;
  const write = writer(story);
  const dates = formatDayRange(step.event.from, step.event.to, language);
  const number = step.index + 1;
  const count = steps.length;
  const stepWords = write.step(step);
  return {
    id: step.id,
    documentTitle: fill(words.pageTitle, { step: step.title, headline }, language),
    description: step.paragraphs[0]?.text ?? '',
    announcement: fill(words.announcement, { number, count, name: step.name, dates }, language),
    nav: stepNav(story, step),
    words: stepWords,
    mapList: mapList(story, step, (id) =>
      addressOf(
        steps.map((one) => one.id),
        id,
      ),
    ),
    quoteCut: cutQuote(step.quote.text),
    more: write.more(step),
  };
}

function stepNav(story: Story, { index }: Step): StepPage['nav'] {
  const { words, language, steps } = story;
  const ids = steps.map(({ id }) => id);
  const [previous, next] = [steps[index - 1], steps[index + 1]];
  const to = (step: Step, pattern: Story['words']['next']) => ({
    href: addressOf(ids, step.id),
    step: step.id,
    text: fill(pattern, { name: step.name }, language),
  });
  return {
    label: fill(words.stepsLabel, {}, language),
    position: fill(words.stepOf, { number: index + 1, count: steps.length }, language),
    previous: previous
      ? to(previous, words.previous)
      : { text: fill(words.previousNone, {}, language) },
    next: next
      ? to(next, words.next)
      : {
          href: wholeStoryAddress,
          step: undefined,
          text: fill(words.nextWholeStory, {}, language),
        },
  };
}

/**
 * Turns parts of a story into what the components show.
 *
 * @param bibliography one for a page, so that its sources are numbered throughout
 * @param notes whether the page shows its editor's notes folded or open
 */
export function writer(
  story: Story,
  {
    bibliography = makeBibliography(story),
    notes = 'folded',
  }: { bibliography?: Bibliography; notes?: 'folded' | 'open' } = {},
) {
  const { words, language, article } = story;
  const say = (pattern: Story['words']['next'], values: Record<string, string | number> = {}) =>
    fill(pattern, values, language);
  const cut = (text: string) => stretchesOf(text, story.phrases);
  const note = (text: string | undefined) =>
    text === undefined
      ? undefined
      : { label: say(words.editorsNote), text, stretches: cut(text), open: notes === 'open' };

  const passage = (paragraph: Paragraph): PassageProps => ({
    text: paragraph.text,
    stretches: cut(paragraph.text),
    citations: bibliography.cite(paragraph.sources),
    note: note(paragraph.note),
  });

  const quote = (from: Quote): QuoteFigureProps => {
    bibliography.cite(from.sources);
    return {
      id: from.id,
      text: from.text,
      stretches: cut(from.text),
      speaker: from.speaker.name,
      role: from.speaker.role,
      place: from.place.name,
      date: { text: formatPublished(from.date, language), iso: from.date },
      provenance: [
        ...(from.occasion === undefined ? [] : [from.occasion]),
        ...(from.interpreted ? [say(words.interpreted)] : []),
        ...(from.transcribedBy === undefined
          ? []
          : [say(words.transcribedBy, { name: from.transcribedBy })]),
      ],
      sourcesLabel: say(from.sources.length === 1 ? words.source : words.sourcesOf),
      sources: from.sources.map(({ publisher, url }) => ({ publisher, href: url })),
      official: from.official && {
        text: say(words.officialReading, { text: from.official.text }),
        citations: bibliography.cite(from.official.sources),
      },
      note: note(from.note),
    };
  };

  const context = (from: Context): ContextPanelProps => ({
    id: from.id,
    title: from.title,
    stretches: cut(from.title),
    passages: from.paragraphs.map(passage),
    quotes: from.quotes.map(quote),
    showOnMap: from.place && {
      text: say(words.showOnMap, { name: from.place.name }),
      href: mapFragment,
    },
  });

  return {
    step: (step: Step): StepWordsProps => ({
      id: step.id,
      title: step.title,
      dates: [
        formatDayRange(step.event.from, step.event.to, language),
        ...(step.event.kind === 'call' ? [say(words.byVideo)] : []),
      ].join(', '),
      voice: say(words.reported, {
        date: formatPublished(article.published, language),
        status: say(words[statusWord[step.event.status]]),
      }),
      passages: step.paragraphs.map(passage),
      quote: quote(step.quote),
    }),
    more: (step: Step): StepMoreProps => ({
      background: { title: say(words.background), panels: step.contexts.map(context) },
      after: {
        title: say(words.after),
        label: say(words.afterNote, { date: formatPublished(article.published, language) }),
        passages: step.after.map(passage),
      },
      times: {
        title: say(words.localTimes),
        moments: step.times.map((moment): MomentProps => {
          const time = formatMoment(moment.at, moment.place.zone, language, story.time);
          return { ...time, event: moment.text, citations: bibliography.cite(moment.sources) };
        }),
      },
      quotes: { title: say(words.inTheirWords), items: step.quotes.map(quote) },
      sources: { title: say(words.sources), items: bibliography.list() },
    }),
  };
}

const statusWord = {
  past: 'past',
  'under-way': 'underWay',
  planned: 'planned',
} as const satisfies Record<EventStatus, string>;
