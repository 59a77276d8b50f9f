import type { Scene } from '../scene/scene.ts';
import { arcPoints } from './arc.ts';
import { bands, type Band } from './bands.ts';
import { isLocatorWanted, locatorPlaces } from './corners.ts';
import { frameOf, type Frame } from './frame.ts';
import { areaKeys } from './keys.ts';
import { overviewOf } from './overview.ts';
import type { Placed } from './placed.ts';
import { placementOf } from './placement.ts';
import type { Sheet } from './sheet.ts';

/** One scene at one range of widths. */
export type Placement = { scene: Scene; band: Band; frame: Frame; placed: readonly Placed[] };

/** Every scene in every band: what `mapStyles` writes down, as data. */
export const placements = (
  scenes: readonly Scene[],
  sheet: Sheet,
  inBands: readonly Band[] = bands,
): Placement[] => {
  const areaKey = areaKeys(scenes);
  const overview = overviewOf(scenes, sheet);
  const { project } = sheet;
  return scenes.flatMap((scene) => {
    const lines = linesOf(scene, sheet);
    return inBands.map((band) => {
      const frame = frameOf(scene.view, sheet, band);
      const corners = isLocatorWanted(frame, overview) ? locatorPlaces(band) : [];
      const placed = placementOf(scene, { frame, project, band, lines, areaKey }, corners);
      return { scene, band, frame, placed };
    });
  });
};

const linesOf = (scene: Scene, sheet: Sheet) => {
  const call = scene.call?.at.map(sheet.project) ?? [];
  return [...scene.legs.map(({ ends }) => arcPoints(ends, sheet)), [...call, ...call.slice(0, 1)]];
};
