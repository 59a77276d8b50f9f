/** An upright box in CSS px of the map's own box, x to the right and y down. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** Whether two boxes share any area. */
export const boxesMeet = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** Whether a box lies wholly in a frame of the given size, so many px away from its edges. */
export const boxInside = (box: Box, width: number, height: number, spare: number): boolean =>
  box.left >= spare &&
  box.top >= spare &&
  box.right <= width - spare &&
  box.bottom <= height - spare;

/** Whether a box reaches into a disc of the given radius. */
export const boxMeetsDisc = (box: Box, x: number, y: number, radius: number): boolean => {
  const nearestX = Math.min(Math.max(x, box.left), box.right);
  const nearestY = Math.min(Math.max(y, box.top), box.bottom);
  return Math.hypot(nearestX - x, nearestY - y) < radius;
};

type Point = readonly [x: number, y: number];

/** How much of the straight line between two points lies in a box, in CSS px. */
export const lengthInBox = (box: Box, from: Point, to: Point): number => {
  // Most lines are far away.
  if (Math.max(from[0], to[0]) <= box.left || Math.min(from[0], to[0]) >= box.right) return 0;
  if (Math.max(from[1], to[1]) <= box.top || Math.min(from[1], to[1]) >= box.bottom) return 0;
  const sides = [
    [from[0], to[0] - from[0], box.left, box.right],
    [from[1], to[1] - from[1], box.top, box.bottom],
  ] as const;
  // Both ends as shares of the way, drawn in to where the line enters and leaves.
  let [enters, leaves] = [0, 1];
  for (const [start, change, low, high] of sides) {
    if (change === 0) {
      if (start <= low || start >= high) return 0;
      continue;
    }
    const [one, other] = [(low - start) / change, (high - start) / change];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return Math.max(0, leaves - enters) * Math.hypot(to[0] - from[0], to[1] - from[1]);
};
