import type { Story } from '../story/story.ts';
import type { Scene } from './scene.ts';
import {
  calledAt,
  contextsOf,
  furtherPlaces,
  labelsOf,
  placeOf,
  sceneLeg,
  stopAt,
} from './sceneAt.ts';

/** The id of the scene that shows the whole trip. No step can be called so: ids begin with a letter. */
export const wholeTripId = '--trip';

/** Looking back, from after the last stop: all stops, all ways, and every place that a panel is about. */
export function wholeTrip(story: Story): Scene {
  const { steps, legs } = story;
  const places = furtherPlaces(story, steps.flatMap(calledAt), legs);
  const contexts = steps.flatMap((step) => contextsOf(step, undefined));
  const stops = steps.map(({ event }) => placeOf(event).coordinates);
  return {
    id: wholeTripId,
    step: undefined,
    context: undefined,
    stops: steps.map((step) => stopAt(step, 'done')),
    places,
    contexts,
    legs: legs.map((leg) => sceneLeg(leg, 'done')),
    call: undefined,
    labels: labelsOf(story),
    view: {
      points: [...stops, ...[...places, ...contexts].map(({ at }) => at)],
      km: Math.max(...steps.map(({ view }) => view.km)),
    },
  };
}
