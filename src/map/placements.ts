import type { Scene } from '../scene/scene.ts';
import { bands, type Band } from './bands.ts';
import { frameOf, type Frame } from './frame.ts';
import { areaKeys } from './keys.ts';
import type { Placed } from './placed.ts';
import { placementOf } from './placement.ts';
import type { Sheet } from './sheet.ts';

/** One scene at one range of widths. */
export type Placement = { scene: Scene; band: Band; frame: Frame; placed: readonly Placed[] };

/** Every scene in every band: what `mapStyles` writes down, as data. */
export const placements = (scenes: readonly Scene[], sheet: Sheet): Placement[] => {
  const areaKey = areaKeys(scenes);
  return scenes.flatMap((scene) =>
    bands.map((band) => {
      const frame = frameOf(scene.view, sheet, band);
      return { scene, band, frame, placed: placementOf(scene, { frame, sheet, band, areaKey }) };
    }),
  );
};
