import type { SceneView } from '../scene/scene.ts';
import type { Band } from './bands.ts';
import { rounded } from './rounded.ts';
import type { Sheet } from './sheet.ts';

/**
 * Where the camera stands: `box = sheet × k + t`. Box units are thousandths of the map box's width, both
 * across and down, so the box is 1000 wide and 1000 / ratio high at any size.
 */
export type Frame = { k: number; tx: number; ty: number };

type Range = { low: number; high: number };

const rangeOf = (values: readonly number[]): Range => ({
  low: Math.min(...values),
  high: Math.max(...values),
});

/**
 * Where the box's near edge goes on one axis of the sheet: the points in the middle, then moved so that
 * nothing beyond the sheet shows, as far as the points' margin allows.
 */
const nearEdge = (points: Range, span: number, margin: number, sheet: number) => {
  const middle = (points.low + points.high) / 2 - span / 2;
  const within = span > sheet ? (sheet - span) / 2 : Math.min(Math.max(middle, 0), sheet - span);
  return Math.min(Math.max(within, points.high + margin - span), points.low - margin);
};

/** The frame that shows all of a view's points with the band's margin, and at least the view's width. */
export const frameOf = (view: SceneView, sheet: Sheet, band: Band): Frame => {
  const points = view.points.map(sheet.project);
  const across = rangeOf(points.map(([x]) => x));
  const down = rangeOf(points.map(([, y]) => y));
  const height = 1000 / band.ratio;
  const margin = (1000 * band.margin) / band.narrowest;
  const middle = sheet.projection.invert?.([
    (across.low + across.high) / 2,
    (down.low + down.high) / 2,
  ]);

  const closest = Math.min(
    1000 / sheet.kmToUnits(view.km, middle ?? [-sheet.rotation, 0]),
    (1000 - 2 * margin) / (across.high - across.low),
    (height - 2 * margin) / (down.high - down.low),
  );
  // Cut rather than rounded, so that the last digit never takes from the margin.
  const k = Math.floor(closest * 10_000) / 10_000;
  return {
    k,
    tx: rounded(-k * nearEdge(across, 1000 / k, margin / k, sheet.width), 1),
    ty: rounded(-k * nearEdge(down, height / k, margin / k, sheet.height), 1),
  };
};
