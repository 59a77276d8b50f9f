import type { Point } from './drawing.ts';

/** What a reader wants of the view, whatever they said it with. */
export type Move =
  /** A step closer or back, by button or key. */
  | { kind: 'zoom'; by: 'in' | 'out' }
  /** A step to the side, by key: -1 for left or up, 1 for right or down. */
  | { kind: 'pan'; x: -1 | 0 | 1; y: -1 | 0 | 1 }
  /** The map goes along with a pointer by so many CSS px. */
  | { kind: 'drag'; x: number; y: number }
  /** The map grows by a factor around a point of its box, in CSS px: what is there stays there. */
  | { kind: 'scale'; factor: number; around: Point }
  /** A mark on this point of the sheet has the focus and wants to be seen. */
  | { kind: 'reveal'; point: Point };
