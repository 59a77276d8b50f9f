import type { Scene } from '../scene/scene.ts';
import { bands, type Band } from './bands.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Sheet } from './sheet.ts';

/** What one frame shows of the sheet. */
export type Rect = {
  /** Sheet units, of the top left corner. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** CSS px that a sheet unit takes up, at the band's widest. */
  zoom: number;
};

/** What a frame shows in a band. */
export const rectOf = ({ k, tx, ty }: Frame, band: Band): Rect => ({
  x: -tx / k,
  y: -ty / k,
  width: 1000 / k,
  height: 1000 / band.ratio / k,
  zoom: (k * band.widest) / 1000,
});

/** The frames of all scenes in all bands, for the land to be drawn as finely as each of them shows it. */
export const framesOf = (
  scenes: readonly Scene[],
  sheet: Sheet,
  inBands: readonly Band[] = bands,
): Rect[] =>
  scenes.flatMap(({ view }) => inBands.map((band) => rectOf(frameOf(view, sheet, band), band)));
