import { contextsApart } from './contextsApart.ts';
import type { Say } from './describeScene.ts';
import type { Progress, Scene } from './scene.ts';

/** What the map draws at a scene, one by one: the same for whoever can't see it, or would rather read. */
export type SceneList = {
  /** Numbered stops first, then the places of context panels, then the rest. */
  places: readonly ListedPlace[];
  /** The call, then the legs: of the moment, travelled, still ahead. */
  routes: readonly ListedRoute[];
};

export type ListedPlace =
  | { kind: 'stop'; step: string; text: string }
  | { kind: 'context'; context: string; text: string }
  | { kind: 'place'; text: string };

export type ListedRoute = {
  /** Ids of the travellers, "austin"; nobody travels along a call. */
  who: readonly string[];
  /** "Austin, Honolulu to Tokyo, Mon 15 March: this leg" */
  text: string;
};

/**
 * Lists the places and routes of a scene.
 *
 * @param writeDay writes a date of arrival: `2021-03-15` is "Mon 15 March"
 * @param language BCP 47, for lists: "Washington, Tokyo and Canberra"
 */
export function listScene(
  scene: Scene,
  say: Say,
  writeDay: (date: string) => string,
  language: string,
): SceneList {
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    places: [
      ...scene.stops.map(({ id, number, stop, name }): ListedPlace => ({
        kind: 'stop',
        step: id,
        // "2 Tokyo", but "4 Alaska (Anchorage)".
        text: `${number} ${stop === name ? name : say('stopAt', { stop, place: name })}`,
      })),
      ...contextsApart(scene).map(({ id, name }): ListedPlace => ({
        kind: 'context',
        context: id,
        text: name,
      })),
      ...scene.places.map(({ name }): ListedPlace => ({ kind: 'place', text: name })),
    ],
    routes: [
      ...(scene.call === undefined
        ? []
        : [{ who: [], text: say('sceneCall', { places: lists.format(scene.call.names) }) }]),
      ...inOrder(scene.legs).map((leg): ListedRoute => {
        const route = say('routeDated', {
          travellers: lists.format(leg.travellers),
          from: leg.from,
          to: leg.to,
          date: writeDay(leg.arrives),
        });
        const states = [
          say(lineWord[leg.progress], {}),
          ...(leg.record === 'inferred' ? [say('inferred', {})] : []),
        ];
        return { who: leg.who, text: say('routeState', { route, state: states.join('; ') }) };
      }),
    ],
  };
}

const lineWord = { current: 'lineCurrent', done: 'lineDone', ahead: 'lineAhead' } as const;

function inOrder<Leg extends { progress: Progress }>(legs: readonly Leg[]): Leg[] {
  const order = Object.keys(lineWord);
  return legs.toSorted((a, b) => order.indexOf(a.progress) - order.indexOf(b.progress));
}
