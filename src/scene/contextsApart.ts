import type { Scene, SceneContext } from './scene.ts';

/** The context places that have a mark of their own: one at a stop is that stop. */
export function contextsApart({ contexts, stops }: Scene): SceneContext[] {
  const taken = new Set(stops.map(({ at }) => at.join()));
  return contexts.filter(({ at }) => !taken.has(at.join()));
}
