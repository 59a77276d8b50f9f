import type { Point } from './drawing.ts';

/** An arc that is being drawn. */
export type GrowingArc = {
  /** Draws it up to a share of its way, with the traveller at its head. */
  grow: (share: number) => void;
  /** Leaves the line as React drew it. */
  complete: () => void;
};

/**
 * Takes hold of an arc to draw it by and by.
 *
 * The line is cut by its points: a dash offset would be measured on the screen, since strokes keep their
 * width there, and so would go wrong with every zoom.
 */
export function growingArc(box: HTMLElement, id: string, points: readonly Point[]): GrowingArc {
  const line = box.querySelector(`[data-leg="${CSS.escape(id)}"]`);
  const head = box.querySelector(`[data-head="${CSS.escape(id)}"]`);
  const whole = line?.getAttribute('d') ?? '';
  return {
    grow(share) {
      const { d, tip } = cutArc(points, share);
      line?.setAttribute('d', d);
      head?.setAttribute('transform', `translate(${tip.join(', ')})`);
    },
    complete() {
      line?.setAttribute('d', whole);
    },
  };
}

/** The part of a line that a share of its points makes, and its last point. */
export function cutArc(points: readonly Point[], share: number): { d: string; tip: Point } {
  const along = share * (points.length - 1);
  const before = Math.floor(along);
  const [x0, y0] = points[before] ?? [0, 0];
  const [x1, y1] = points[before + 1] ?? [x0, y0];
  const rest = along - before;
  const tip: Point = [x0 + (x1 - x0) * rest, y0 + (y1 - y0) * rest];
  return { d: `M${[...points.slice(0, before + 1), tip].join('L')}`, tip };
}
