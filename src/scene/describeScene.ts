import { fill } from '../story/fill.ts';
import type { Words } from '../story/story.ts';
import type { Progress, Scene, SceneLeg } from './scene.ts';

/** The scene in words: who speaks to whom, who travels now, what lies behind and what ahead. */
export function describeScene(scene: Scene, words: Words, language: string): string {
  const list = (items: readonly string[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
  const routes = (progress: Progress) =>
    together(scene.legs.filter((leg) => leg.progress === progress)).map(({ leg, travellers }) => {
      const values = { travellers: list(travellers), from: leg.from, to: leg.to };
      return { leg, values };
    });
  const route = (progress: Progress) =>
    routes(progress)
      .map(({ values }) => fill(words.route, values, language))
      .join('; ');

  const sentences: string[] = [];
  if (scene.call !== undefined) {
    sentences.push(fill(words.sceneCall, { places: list(scene.call.names) }, language));
  }
  for (const { leg, values } of routes('current')) {
    const pattern = leg.record === 'inferred' ? words.sceneInferred : words.sceneCurrent;
    sentences.push(fill(pattern, values, language));
  }
  if (route('done') !== '') {
    sentences.push(fill(words.sceneDone, { routes: route('done') }, language));
  }
  if (route('ahead') !== '') {
    sentences.push(fill(words.sceneAhead, { routes: route('ahead') }, language));
  }
  const marked = scene.contexts.map((context) => context.name);
  if (marked.length > 0) {
    sentences.push(fill(words.sceneContexts, { places: list(marked) }, language));
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
