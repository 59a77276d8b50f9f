import { addressOf } from '../steps/address.ts';
import type { TimelineDay, TimelineProps, TimelineStop } from '../components/Timeline.tsx';
import { placeOf } from '../scene/sceneAt.ts';
import { fill } from '../story/fill.ts';
import { formatDay, formatDayRange, formatMonth, formatPublished } from '../story/formatDay.ts';
import { dayStarts, endOfDay, instantOf } from '../story/instantOf.ts';
import type { Step, Story } from '../story/story.ts';

/** Where things lie on the axis, by `data-time`: shares of its length, from 0 to 1. */
export type AxisPositions = Readonly<Record<string, { from: number; to: number | undefined }>>;

export type TimeAxis = { timeline: TimelineProps; positions: AxisPositions };

const DAY = 86_400_000;

/**
 * The axis of elapsed time. Its days run on the clock of a stop until the next stop's first day begins,
 * so that a date which two stops share, on both sides of the date line, stands there twice.
 */
export function timeAxis(story: Story): TimeAxis {
  const { words, language, steps } = story;
  const clocks = clocksOf(story);
  const [start, end] = [clocks[0]?.from ?? 0, clocks.at(-1)?.to ?? 1];
  const share = (instant: number) => (instant - start) / (end - start);
  const positions: Record<string, { from: number; to: number | undefined }> = {};
  const put = (key: string, from: number, to?: number) => {
    positions[key] = { from: share(from), to: to === undefined ? undefined : share(to) };
  };

  for (const step of steps) {
    const { from, to } = spanOf(step);
    put(`stop-${step.id}`, from);
    put(`span-${step.id}`, from, to);
  }
  const days: TimelineDay[] = clocks.flatMap((clock) =>
    daysOf(clock).map(({ date, instant }) => {
      const at = `day-${clock.step.id}-${date}`;
      const next = Math.min(endOfDay(date, clock.zone), clock.to);
      put(at, instant, next);
      return { at, text: String(Number(date.slice(8))) };
    }),
  );
  const places = clocks.map(({ step, from, to }) => {
    put(`clock-${step.id}`, from, to);
    const place = placeOf(step.event).name;
    return { at: `clock-${step.id}`, text: fill(words.clockOf, { place }, language) };
  });
  const dateLines = clocks
    .filter(({ step }) => crossingTo(story, step) !== undefined)
    .map(({ step, from }) => {
      put(`date-line-${step.id}`, from);
      return { at: `date-line-${step.id}`, text: fill(words.dateLine, {}, language) };
    });
  const { article } = story;
  put('known', start, endOfDay(article.published, article.zone));
  put(
    'article',
    instantOf(article.published, article.zone),
    endOfDay(article.published, article.zone),
  );

  const from = formatDay(story.timeline.from, language);
  const to = formatPublished(story.timeline.to, language);
  return {
    positions,
    timeline: {
      label: fill(words.timelineLabel, { from, to }, language),
      month: formatMonth(story.timeline.from, language),
      stops: steps.map((step) => stopOf(story, step)),
      days,
      clocks: places,
      dateLines,
      article: fill(
        words.articleAppeared,
        { date: formatDay(article.published, language) },
        language,
      ),
    },
  };
}

/**
 * The days that begin on a stop's clock. One that the next stop's own first day cuts short after a few
 * hours, because its midnight comes a little later, is left to that stop.
 */
function daysOf({ from, to, zone }: { from: number; to: number; zone: string }) {
  return dayStarts(from, to, zone).filter(({ instant }) => to - instant >= DAY / 4);
}

/** The stretches of the axis, each on the clock of one stop. */
function clocksOf({ steps, timeline }: Story) {
  return steps.map((step, index) => {
    const { zone } = placeOf(step.event) as { zone: string };
    const next = steps[index + 1];
    return {
      step,
      zone,
      from: index === 0 ? instantOf(timeline.from, zone) : spanOf(step).from,
      to: next === undefined ? endOfDay(timeline.to, zone) : spanOf(next).from,
    };
  });
}

/** From the first moment of a step's first day to the last of its last, where it happens. */
function spanOf({ event }: Step) {
  const { zone } = event.kind === 'call' ? event.host : event.place;
  return { from: instantOf(event.from, zone), to: endOfDay(event.to, zone) };
}

function stopOf(story: Story, step: Step): TimelineStop {
  const { words, language, steps } = story;
  const before = steps[step.index - 1];
  const count =
    before && Math.round((Date.parse(step.event.from) - Date.parse(before.event.from)) / DAY);
  return {
    step: step.id,
    href: addressOf(
      steps.map(({ id }) => id),
      step.id,
    ),
    number: step.index + 1,
    name: step.name,
    dates: formatDayRange(step.event.from, step.event.to, language),
    gap:
      count === undefined
        ? undefined
        : count === 0
          ? fill(words.sameDate, {}, language)
          : fill(words.gap, { count }, language),
    dateLine: crossingTo(story, step),
    kind: step.event.kind,
  };
}

/** What to say where the way from the stop before has the same date begin again; undefined elsewhere. */
function crossingTo({ legs, steps, words, language }: Story, step: Step): string | undefined {
  const before = steps[step.index - 1];
  if (before === undefined) return undefined;
  const [from, to] = [placeOf(before.event), placeOf(step.event)];
  const leg = legs.find((one) => one.step === step.index && one.from === from && one.to === to);
  const crosses = Math.abs(from.coordinates[0] - to.coordinates[0]) > 180;
  if (leg === undefined || !crosses || leg.departs !== leg.arrives) return undefined;
  return fill(words.dateLineRepeats, { date: formatDay(leg.arrives, language) }, language);
}
