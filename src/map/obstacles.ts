import type { Band } from './bands.ts';
import { boxesMeet, boxInside, boxMeetsDisc, lengthInBox, type Box } from './box.ts';
import { controlsBox } from './corners.ts';
import type { Placed } from './placed.ts';

type Point = readonly [x: number, y: number];

/** What a name must keep clear of at one width of the map, in CSS px. */
export type Obstacles = {
  mapWidth: number;
  discs: { x: number; y: number; radius: number }[];
  /** The map's controls, and whatever was placed before. */
  boxes: Box[];
  /** Leaders: never crossed. */
  leaders: (readonly [Point, Point])[];
  /** Arcs and links: crossed when nothing else is left. */
  lines: (readonly [Point, Point])[];
};

/** CSS px between a name and the frame. */
const SPARE = 4;
/** CSS px around the end of an arc. */
const ARC_END = 4;

/** @param lines arcs and links, in box units */
export const obstaclesAt = (
  mapWidth: number,
  marks: readonly Placed[],
  lines: readonly (readonly Point[])[],
  band: Band,
): Obstacles => {
  const px = mapWidth / 1000;
  const segments = lines.flatMap((line) =>
    line.slice(1).map((to, index) => {
      const from = line[index] ?? to;
      return [
        [from[0] * px, from[1] * px],
        [to[0] * px, to[1] * px],
      ] as const;
    }),
  );
  const round = marks.filter(({ kind }) => kind !== 'leader');
  const ends = lines.flatMap((line) => [...line.slice(0, 1), ...line.slice(-1)]);
  return {
    mapWidth,
    discs: [
      ...round.map(({ x, y, hang, width }) => ({
        x: x * px + hang.x,
        y: y * px + hang.y,
        radius: width / 2,
      })),
      ...ends.map(([x, y]) => ({ x: x * px, y: y * px, radius: ARC_END })),
    ],
    boxes: [controlsBox(band, mapWidth)],
    leaders: marks.flatMap(({ kind, x, y, width, turn }) => {
      if (kind !== 'leader') return [];
      const angle = (turn * Math.PI) / 180;
      const from = [x * px, y * px] as const;
      return [[from, [from[0] + width * Math.cos(angle), from[1] + width * Math.sin(angle)]]];
    }),
    lines: segments,
  };
};

/** Whether a box is in the frame and free. */
export const fits = (box: Box, { mapWidth, discs, boxes, leaders }: Obstacles, ratio: number) =>
  boxInside(box, mapWidth, mapWidth / ratio, SPARE) &&
  !discs.some(({ x, y, radius }) => boxMeetsDisc(box, x, y, radius)) &&
  !boxes.some((other) => boxesMeet(box, other)) &&
  !leaders.some(([from, to]) => lengthInBox(box, from, to) > 0);

/** CSS px of arcs and links that run under a box. */
export const lineUnder = (box: Box, { lines }: Obstacles) =>
  lines.reduce((sum, [from, to]) => sum + lengthInBox(box, from, to), 0);
