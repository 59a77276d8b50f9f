import type { AxisPositions } from './timeAxis.ts';

/** The stylesheet that puts things on the time axis, by `data-time`: no script, no inline style. */
export function timelineStyles(positions: AxisPositions): string {
  return Object.entries(positions)
    .map(([key, { from, to }]) => {
      const length = to === undefined ? '' : `;inline-size:${percent(to - from)}`;
      return `[data-time="${key}"]{inset-inline-start:${percent(from)}${length}}`;
    })
    .join('');
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
