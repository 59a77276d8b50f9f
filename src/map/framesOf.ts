import type { Scene } from '../scene/scene.ts';
import { bands } from './bands.ts';
import { frameOf } from './frame.ts';
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

/** The frames of all scenes in all bands, for the land to be drawn as finely as each of them shows it. */
export const framesOf = (scenes: readonly Scene[], sheet: Sheet): Rect[] =>
  scenes.flatMap(({ view }) =>
    bands.map((band) => {
      const { k, tx, ty } = frameOf(view, sheet, band);
      return {
        x: -tx / k,
        y: -ty / k,
        width: 1000 / k,
        height: 1000 / band.ratio / k,
        zoom: (k * band.widest) / 1000,
      };
    }),
  );
