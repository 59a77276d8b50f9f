import type { Finding } from './problem.ts';
import type { Draft } from './readDraft.ts';
import type { Reference } from './reference.ts';
import { spanOf } from './spanOf.ts';

/** Finds days that run backwards, that lie off the time axis, or that no clock can tell. */
export function checkTime(draft: Draft): readonly Finding[] {
  return [...axis(draft), ...events(draft), ...clocks(draft), ...offAxis(draft)];
}

function axis({ frame }: Draft): Finding[] {
  if (frame === undefined || frame.timeline.from < frame.timeline.to) return [];
  const message = `must come after "from", ${frame.timeline.from}`;
  return [{ file: 'story.json', at: ['timeline', 'to'], message }];
}

function events({ frame, steps, places }: Draft): Finding[] {
  let latest = { start: -Infinity, id: '' };
  return steps.flatMap((step, index): Finding[] => {
    if (step === undefined) return [];
    const { event, id } = step;
    const findings: Finding[] = [];
    const find = (key: string, message: string) =>
      findings.push({ file: 'steps.json', at: [index, 'event', key], message });

    if (event.to < event.from) find('to', `lies before "from", ${event.from}`);

    const start = spanOf(step, places)?.start;
    if (start !== undefined && start < latest.start)
      find('from', `begins before the step "${latest.id}": steps stand in the order of their days`);
    if (start !== undefined && start >= latest.start) latest = { start, id };

    const published = frame?.article.published;
    if (published !== undefined && event.status === 'past' && event.from > published)
      find('status', `can't be "past": the article appeared before it, on ${published}`);
    if (published !== undefined && event.status === 'planned' && event.to < published)
      find('status', `can't be "planned": the article appeared after it, on ${published}`);
    return findings;
  });
}

/** An event and a moment are told in local time, so that their places need a zone. */
function clocks({ steps, places }: Draft): Finding[] {
  const check = (at: Finding['at'], { id }: Reference): Finding[] => {
    const place = places.find((other) => other?.id === id);
    if (place === undefined || place.zone !== undefined) return [];
    const message = `"${id}" needs a "zone" in places.json: its clock is shown here`;
    return [{ file: 'steps.json', at, message }];
  };
  return steps.flatMap((step, index) => {
    if (step === undefined) return [];
    const { event, times } = step;
    return [
      ...(event.kind === 'call'
        ? check([index, 'event', 'host'], event.host)
        : check([index, 'event', 'place'], event.place)),
      ...times.flatMap(({ place }, position) => check([index, 'times', position, 'place'], place)),
    ];
  });
}

function offAxis({ frame, steps, legs }: Draft): Finding[] {
  // On an axis that runs backwards there is no day at all.
  if (frame === undefined || frame.timeline.from >= frame.timeline.to) return [];
  const { from, to } = frame.timeline;
  const check = (file: string, at: Finding['at'], day: string | undefined): Finding[] => {
    const isOn = day === undefined || (day.slice(0, 10) >= from && day.slice(0, 10) <= to);
    const message = `lies off the time axis, which runs from ${from} to ${to} (story.json › timeline)`;
    return isOn ? [] : [{ file, at, message }];
  };
  return [
    ...check('story.json', ['article', 'published'], frame.article.published),
    ...steps.flatMap((step, index) => [
      ...check('steps.json', [index, 'event', 'from'], step?.event.from),
      ...check('steps.json', [index, 'event', 'to'], step?.event.to),
      ...(step?.times ?? []).flatMap(({ at }, position) =>
        check('steps.json', [index, 'times', position, 'at'], at),
      ),
    ]),
    ...legs.flatMap((leg, index) =>
      leg?.step === undefined
        ? []
        : [
            ...check('legs.json', [index, 'departs'], leg.departs),
            ...check('legs.json', [index, 'arrives'], leg.arrives),
          ],
    ),
  ];
}
