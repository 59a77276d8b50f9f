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
    places: furtherPlaces(story, step),
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
      : [{ ...scenePlace(context.place), id: context.id, step: step.id, open: context === open }],
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

/** Ends of the call first, then ends of the legs that are travelled by now; none of them a stop. */
function furtherPlaces(story: Story, step: Step): readonly ScenePlace[] {
  const stops = new Set(story.steps.map((other) => placeOf(other.event)));
  const called = step.event.kind === 'call' ? step.event.participants : [];
  const ends = story.legs
    .filter((leg) => progressOf(leg.step, step.index) !== 'ahead')
    .flatMap((leg) => [leg.from, leg.to]);
  return [...new Set([...called, ...ends])].filter((place) => !stops.has(place)).map(scenePlace);
}

/** A place as the map marks it. */
export function scenePlace(place: Place): ScenePlace {
  return { id: place.id, name: place.name, at: place.coordinates };
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
