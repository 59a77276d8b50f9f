import type { Context, Leg, Place, Step, Story, StoryEvent } from '../story/story.ts';
import type {
  Progress,
  Scene,
  SceneContext,
  SceneLabel,
  SceneLeg,
  ScenePlace,
  SceneStop,
  SceneView,
} from './scene.ts';

/**
 * What the map shows at a step: every stop and leg of the story with its progress, the step's call and
 * context places, and the frame.
 *
 * @param open the context panel that the reader has opened; the frame then holds its place as well
 */
export function sceneAt(story: Story, step: Step, open?: Context): Scene {
  return {
    id: sceneId(step, open),
    step: step.id,
    context: open?.id,
    stops: story.steps.map((other) => stopAt(other, progressOf(other.index, step.index))),
    places: furtherPlaces(
      story,
      calledAt(step),
      story.legs.filter((leg) => progressOf(leg.step, step.index) !== 'ahead'),
    ),
    contexts: contextsOf(step, open),
    legs: legsAt(story, step).map((leg) => sceneLeg(leg, progressOf(leg.step, step.index))),
    call: callOf(step.event),
    labels: labelsOf(story),
    view: viewOf(step, open),
  };
}

/** The id of a step's scene, or of the same step with a context panel open. */
export function sceneId(step: { id: string }, open?: { id: string }): string {
  return open === undefined ? step.id : `${step.id}--${open.id}`;
}

/** The place that stands for a step on the map: where the visit is, or whose clock dates the call. */
export function placeOf(event: StoryEvent): Place {
  switch (event.kind) {
    case 'call':
      return event.host;
    case 'visit':
      return event.place;
  }
}

/** Who is on the call of a step, if it is one. */
export function calledAt({ event }: Step): readonly Place[] {
  return event.kind === 'call' ? event.participants : [];
}

/** A step's stop. */
export function stopAt(step: Step, progress: Progress): SceneStop {
  const { name, coordinates } = placeOf(step.event);
  return { id: step.id, number: step.index + 1, stop: step.name, name, at: coordinates, progress };
}

/** The places of a step's panels. */
export function contextsOf(step: Step, open: Context | undefined): readonly SceneContext[] {
  return step.contexts.flatMap((context) =>
    context.place === undefined
      ? []
      : [
          {
            id: context.id,
            name: context.place.name,
            at: context.place.coordinates,
            step: step.id,
            open: context === open,
          },
        ],
  );
}

/** A leg as the map draws it. */
export function sceneLeg(leg: Leg, progress: Progress): SceneLeg {
  return {
    id: leg.id,
    who: leg.travellers.map((person) => person.id),
    travellers: leg.travellers.map((person) => person.shortName),
    from: leg.from.name,
    to: leg.to.name,
    arrives: leg.arrives,
    ends: [leg.from.coordinates, leg.to.coordinates],
    progress,
    record: leg.record,
  };
}

/** The names of countries and waters. */
export function labelsOf(story: Story): readonly SceneLabel[] {
  return story.map.labels.map(({ kind, name, coordinates }) => ({ kind, name, at: coordinates }));
}

function progressOf(index: number | undefined, reader: number): Progress {
  if (index === undefined || index > reader) return 'ahead';
  return index === reader ? 'current' : 'done';
}

/** The legs that lie after the last step are on the map only there: until then they'd hide what comes first. */
function legsAt({ legs, steps }: Story, step: Step): readonly Leg[] {
  return step.index === steps.length - 1 ? legs : legs.filter((leg) => leg.step !== undefined);
}

/**
 * Those who are called, then ends of legs; none of them a stop. What is marked for being an end alone goes
 * with the travellers of its legs.
 */
export function furtherPlaces(
  { steps }: Story,
  called: readonly Place[],
  legs: readonly Leg[],
): readonly ScenePlace[] {
  const stops = new Set(steps.map(({ event }) => placeOf(event)));
  const all = new Set([...called, ...legs.flatMap(({ from, to }) => [from, to])]);
  return [...all]
    .filter((place) => !stops.has(place))
    .map((place) => {
      const here = legs.filter(({ from, to }) => from === place || to === place);
      const who = new Set(here.flatMap(({ travellers }) => travellers.map(({ id }) => id)));
      const { id, name, coordinates: at } = place;
      return { id, name, at, who: called.includes(place) ? undefined : [...who] };
    });
}

function callOf(event: StoryEvent): Scene['call'] {
  if (event.kind !== 'call') return undefined;
  return {
    names: event.participants.map((place) => place.name),
    at: event.participants.map((place) => place.coordinates),
  };
}

function viewOf(step: Step, open: Context | undefined): SceneView {
  const { places, km } = step.view;
  const points = places.map((place) => place.coordinates);
  return { points: open?.place ? [...points, open.place.coordinates] : points, km };
}
