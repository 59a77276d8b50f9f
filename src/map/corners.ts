import type { Band } from './bands.ts';
import type { Box } from './box.ts';
import type { Frame } from './frame.ts';
import type { Hang, Placed } from './placed.ts';

/** CSS px between the inset locator and the frame's edges, as in `Locator.module.css`. */
const INSET = 8;

/** Of the story's overview, the share that a frame's width stays below for a locator to tell something. */
const CLOSE = 0.2;

/** The lower right corner, which belongs to the map's controls, when the map is so many CSS px wide. */
export const controlsBox = ({ controls, ratio }: Band, mapWidth: number): Box => ({
  left: mapWidth - controls.width,
  top: mapWidth / ratio - controls.height,
  right: mapWidth,
  bottom: mapWidth / ratio,
});

/** Whether a frame shows so little that a reader may not know where on the sheet it is. */
export const isLocatorWanted = ({ k }: Frame, overview: Frame): boolean => overview.k < CLOSE * k;

/** The corners in which the inset locator may stand, the best first; none where a map is too narrow for it. */
export const locatorPlaces = ({ locator, ratio }: Band): Placed[] => {
  if (locator === undefined) return [];
  const start = { share: 0, px: INSET } as const;
  const end = { share: -1, px: -INSET } as const;
  const [right, bottom] = [1000, 1000 / ratio];
  return [
    { x: 0, across: start, y: bottom, down: end },
    { x: 0, across: start, y: 0, down: start },
    { x: right, across: end, y: 0, down: start },
  ].map(({ x, y, across, down }): Placed => {
    const hang: Hang = { shareX: across.share, shareY: down.share, x: across.px, y: down.px };
    return { key: 'locator', kind: 'locator', spot: [0, 0], x, y, ...locator, hang, turn: 0 };
  });
};
