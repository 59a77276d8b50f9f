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
import { waysOf } from './ways.ts';

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
    const ways = waysOf(scene, ({ ends }) => arcPoints(ends, sheet));
    return inBands.map((band) => {
      const frame = frameOf(scene.view, sheet, band);
      const corners = isLocatorWanted(frame, overview) ? locatorPlaces(band) : [];
      const room = scene.step === undefined ? roomForAll(band) : band;
      const setting = { frame, project, band: room, lines, areaKey, ways };
      const placed = placementOf(scene, setting, corners);
      return { scene, band, frame, placed };
    });
  });
};

/** CSS px of the way back over the map's other controls, as in `MapControls.module.css`. */
const BACK = 32;

/** The whole trip has more to name than a stop, and the way back over its controls. */
const roomForAll = ({ controls, most, ...band }: Band): Band => ({
  ...band,
  most: { ...most, names: 2 * most.names },
  controls: { ...controls, height: controls.height + BACK },
});

const linesOf = (scene: Scene, sheet: Sheet) => {
  const call = scene.call?.at.map(sheet.project) ?? [];
  return [...scene.legs.map(({ ends }) => arcPoints(ends, sheet)), [...call, ...call.slice(0, 1)]];
};
