import type { Scene, SceneLabel } from '../scene/scene.ts';

type Identified = { id: string };

/**
 * The class of the thing with a `data-at`, `at-stop-tokyo`: browsers look up rules by class, by an attribute's
 * value they don't, and each mark would be held against the rules of all the others.
 */
export const atClass = (at: string): string => `at-${at}`;

/** The `data-at` of a stop's numbered marker, `stop-tokyo`. */
export const stopKey = ({ id }: Identified): string => `stop-${id}`;

/** The `data-at` of a place's dot, `place-beijing`. */
export const placeKey = ({ id }: Identified): string => `place-${id}`;

/** The `data-at` of a context's dot, `context-hong-kong`. */
export const contextKey = ({ id }: Identified): string => `context-${id}`;

/** The `data-at` of the name beside a mark: `name-tokyo` for `stop-tokyo`, `name-place-beijing`. */
export const nameKey = (key: string): string => `name-${key.replace(/^stop-/, '')}`;

/** The `data-at` of the line from a moved mark to its true point, `leader-tokyo`. */
export const leaderKey = (key: string): string => `leader-${key.replace(/^stop-/, '')}`;

const identityOf = ({ kind, name, at }: SceneLabel) => [kind, name, ...at].join('|');

const kebab = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * Gives the `data-at` of the names of countries and waters, `label-south-korea`; the same label has the
 * same in every scene. A name without Latin letters is called by its place in the list, `label-3`.
 */
export const areaKeys = (scenes: readonly Scene[]): ((label: SceneLabel) => string) => {
  const keys = new Map<string, string>();
  for (const label of scenes.flatMap(({ labels }) => labels)) {
    const identity = identityOf(label);
    if (keys.has(identity)) continue;
    const taken = new Set(keys.values());
    const short = kebab(label.name);
    const first = `label-${short || keys.size + 1}`;
    keys.set(identity, taken.has(first) ? `${first}-${keys.size + 1}` : first);
  }
  return (label) => keys.get(identityOf(label)) ?? '';
};
