import type { Hang, Placed } from './placed.ts';

/** CSS px between a mark and its name. */
const GAP = 3;
/** CSS px by which a name above or below comes nearer: letters don't fill their line's height. */
const TUCK = 2;

/** CSS px by which a long name under or over its mark reaches past the mark's other side. */
const ALONG = [16, 8];

/**
 * Where a name may stand beside its mark, the best first: right, left, above, below, the corners, then
 * above or below but pushed aside, as a long name near the frame's edge needs it.
 */
export const besideMark = (mark: Pick<Placed, 'width' | 'hang'>): Hang[] => {
  const radius = mark.width / 2;
  const side = radius + GAP;
  const over = radius + GAP - TUCK;
  // On the diagonal of a round mark.
  const corner = Math.ceil(radius * Math.SQRT1_2) + 1;
  const hangs: Hang[] = [
    { shareX: 0, shareY: -0.5, x: side, y: 0 },
    { shareX: -1, shareY: -0.5, x: -side, y: 0 },
    { shareX: -0.5, shareY: -1, x: 0, y: -over },
    { shareX: -0.5, shareY: 0, x: 0, y: over },
    { shareX: 0, shareY: -1, x: corner, y: -corner },
    { shareX: -1, shareY: -1, x: -corner, y: -corner },
    { shareX: 0, shareY: 0, x: corner, y: corner },
    { shareX: -1, shareY: 0, x: -corner, y: corner },
    ...ALONG.flatMap((past): Hang[] => [
      { shareX: -1, shareY: 0, x: radius + past, y: over },
      { shareX: 0, shareY: 0, x: -radius - past, y: over },
      { shareX: -1, shareY: -1, x: radius + past, y: -over },
      { shareX: 0, shareY: -1, x: -radius - past, y: -over },
    ]),
  ];
  return hangs.map((hang) => ({ ...hang, x: hang.x + mark.hang.x, y: hang.y + mark.hang.y }));
};

/** Where the name of a country or water may stand: on its point, or a little off it, the nearest first. */
export const aroundPoint = (): Hang[] =>
  [
    [0, 0],
    ...[8, 14].flatMap((step) => [
      [0, -step],
      [0, step],
      [-step, 0],
      [step, 0],
      [-step, -step],
      [step, -step],
      [-step, step],
      [step, step],
    ]),
  ].map(([x = 0, y = 0]) => ({ shareX: -0.5, shareY: -0.5, x, y }));
