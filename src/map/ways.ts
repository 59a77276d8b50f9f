import type { Scene, SceneLeg } from '../scene/scene.ts';
import { cutArc } from './growingArc.ts';
import { rounded } from './rounded.ts';

type Point = readonly [x: number, y: number];

/** A point of a leg at which its traveller may be named. */
export type Way = {
  /** Its `data-at`, `way-blinken-tokyo-seoul-48`. */
  key: string;
  /** "Blinken" */
  name: string;
  /** Ids of the travellers. */
  who: readonly string[];
  /** In sheet units. */
  spot: Point;
};

/** Percents of the way, from one point to the next. */
const STEP = 4;

/**
 * All points at which a scene could say whose line it is: along the legs of the moment, or of all where
 * the whole trip is shown.
 *
 * @param arcOf the points of a leg's line, in sheet units
 */
export const waysOf = (scene: Scene, arcOf: (leg: SceneLeg) => readonly Point[]): Way[] =>
  scene.legs
    .filter(({ progress }) => progress === 'current' || scene.step === undefined)
    .flatMap((leg) => {
      const arc = arcOf(leg);
      return Array.from({ length: 100 / STEP - 1 }, (_, index): Way => {
        const percent = (index + 1) * STEP;
        const [x, y] = cutArc(arc, percent / 100).tip;
        return {
          key: `way-${leg.id}-${percent}`,
          name: leg.travellers.join(', '),
          who: leg.who,
          spot: [rounded(x, 1), rounded(y, 1)],
        };
      });
    });
