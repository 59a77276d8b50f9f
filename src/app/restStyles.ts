import { mapStyles } from '../map/mapStyles.ts';
import type { Placement } from '../map/placements.ts';

/** Where everything on the map rests, at every width of a kind of page. */
export type RestStyles = {
  /** At the scene that a step is served with: all that its page needs until there is a script. By the step's id. */
  served: Readonly<Record<string, string>>;
  /** At all scenes. */
  scenes: string;
};

/** @param all placements of all scenes, on one kind of page */
export function restStyles(all: readonly Placement[], stepIds: readonly string[]): RestStyles {
  const of = (id: string) => mapStyles(all.filter(({ scene }) => scene.id === id));
  return {
    served: Object.fromEntries(stepIds.map((id) => [id, of(id)])),
    scenes: mapStyles(all),
  };
}
