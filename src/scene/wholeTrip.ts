import type { Place, Story } from '../story/story.ts';
import type { Scene } from './scene.ts';
import { contextsOf, labelsOf, placeOf, sceneLeg, scenePlace, stopAt } from './sceneAt.ts';

/** The id of the scene that shows the whole trip. No step can be called so: ids begin with a letter. */
export const wholeTripId = '--trip';

/** Looking back, from after the last stop: all stops, all ways, and every place that a panel is about. */
export function wholeTrip(story: Story): Scene {
  const { steps, legs } = story;
  const called = steps.flatMap(({ event }) => (event.kind === 'call' ? event.participants : []));
  const ends = legs.flatMap(({ from, to }) => [from, to]);
  const stops = steps.map(({ event }) => placeOf(event));
  const contexts = steps.flatMap((step) => contextsOf(step, undefined));
  const all = [...new Set<Place>([...stops, ...called, ...ends])];
  return {
    id: wholeTripId,
    step: undefined,
    context: undefined,
    stops: steps.map((step) => stopAt(step, 'done')),
    places: all.filter((place) => !stops.includes(place)).map(scenePlace),
    contexts,
    legs: legs.map((leg) => sceneLeg(leg, 'done')),
    call: undefined,
    labels: labelsOf(story),
    view: {
      points: [...all.map(({ coordinates }) => coordinates), ...contexts.map(({ at }) => at)],
      km: Math.max(...steps.map(({ view }) => view.km)),
    },
  };
}
