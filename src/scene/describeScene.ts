import { contextsApart } from './contextsApart.ts';
import type { WordKey } from '../story/words.ts';
import type { Progress, Scene, SceneLeg } from './scene.ts';

/** Writes one of the story's sentences: `say('route', { travellers: 'Blinken', … })`. */
export type Say = (pattern: WordKey, values: Readonly<Record<string, string>>) => string;

/**
 * The scene in words: who speaks to whom, who travels now, what lies behind and what ahead.
 *
 * @param language BCP 47, for lists: "Washington, Tokyo and Canberra"
 */
export function describeScene(scene: Scene, say: Say, language: string): string {
  const list = (items: readonly string[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
  const routes = (progress: Progress) =>
    together(scene.legs.filter((leg) => leg.progress === progress)).map(({ leg, travellers }) => {
      const values = { travellers: list(travellers), from: leg.from, to: leg.to };
      return { leg, values };
    });
  const route = (progress: Progress) =>
    routes(progress)
      .map(({ values }) => say('route', values))
      .join('; ');

  const sentences: string[] = [];
  if (scene.call !== undefined) {
    sentences.push(say('sceneCall', { places: list(scene.call.names) }));
  }
  for (const { leg, values } of routes('current')) {
    sentences.push(say(leg.record === 'inferred' ? 'sceneInferred' : 'sceneCurrent', values));
  }
  if (route('done') !== '') {
    sentences.push(
      say(scene.step === undefined ? 'sceneTrip' : 'sceneDone', { routes: route('done') }),
    );
  }
  if (route('ahead') !== '') {
    sentences.push(say('sceneAhead', { routes: route('ahead') }));
  }
  const marked = contextsApart(scene).map((context) => context.name);
  if (marked.length > 0) {
    sentences.push(say('sceneContexts', { places: list(marked) }));
  }
  return sentences.join(' ');
}

/** Legs of several travellers between the same two places, as one. */
function together(legs: readonly SceneLeg[]): { leg: SceneLeg; travellers: readonly string[] }[] {
  const ways = new Map<string, { leg: SceneLeg; travellers: string[] }>();
  for (const leg of legs) {
    const way = `${leg.from} → ${leg.to}, ${leg.record}`;
    const known = ways.get(way);
    if (known === undefined) ways.set(way, { leg, travellers: [...leg.travellers] });
    else known.travellers.push(...leg.travellers);
  }
  return [...ways.values()];
}
