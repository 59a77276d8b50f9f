import type { Scene, SceneLabel } from '../scene/scene.ts';
import { arcPoints } from './arc.ts';
import { checkedWidths, type Band } from './bands.ts';
import { boxesMeet, boxInside, boxMeetsDisc, lengthInBox, type Box } from './box.ts';
import type { Frame } from './frame.ts';
import { contextKey, nameKey, stopKey } from './keys.ts';
import { marksOf, type Locate } from './marks.ts';
import { boxOf, type Hang, type Placed } from './placed.ts';
import { rounded } from './rounded.ts';
import type { Sheet } from './sheet.ts';
import { wantedNames, type WantedName } from './wantedNames.ts';

type Point = readonly [x: number, y: number];

/** What a name must keep clear of at one width of the map, in CSS px. */
type Obstacles = {
  mapWidth: number;
  discs: { x: number; y: number; radius: number }[];
  /** Names placed before. */
  boxes: Box[];
  /** Leaders: never crossed. */
  leaders: (readonly [Point, Point])[];
  /** Arcs and links: crossed when nothing else is left. */
  lines: (readonly [Point, Point])[];
};

/** CSS px between a name and the frame. */
const SPARE = 4;
/** CSS px between one name and the next on its line. */
const APART = 4;
/** CSS px around the end of an arc. */
const ARC_END = 4;
/** CSS px of line under a name that are as bad as the next worse place for it. */
const LINE_PER_RANK = 6;
/** CSS px of line that may run under the name of a country or water: one may cross, none run along. */
const MOST_LINE = 27;

const inBox = ([x, y]: Point, { k, tx, ty }: Frame): Point => [x * k + tx, y * k + ty];

const linesOf = (scene: Scene, sheet: Sheet, frame: Frame): Point[][] => {
  const call = scene.call?.at.map(sheet.project) ?? [];
  const lines = [
    ...scene.legs.map(({ ends }) => arcPoints(ends, sheet)),
    [...call, ...call.slice(0, 1)],
  ];
  return lines.map((line) => line.map((point) => inBox(point, frame)));
};

const obstaclesAt = (mapWidth: number, marks: readonly Placed[], lines: Point[][]): Obstacles => {
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
    boxes: [],
    leaders: marks.flatMap(({ kind, x, y, width, turn }) => {
      if (kind !== 'leader') return [];
      const angle = (turn * Math.PI) / 180;
      const from = [x * px, y * px] as const;
      return [[from, [from[0] + width * Math.cos(angle), from[1] + width * Math.sin(angle)]]];
    }),
    lines: segments,
  };
};

const fits = (box: Box, { mapWidth, discs, boxes, leaders }: Obstacles, ratio: number) =>
  boxInside(box, mapWidth, mapWidth / ratio, SPARE) &&
  !discs.some(({ x, y, radius }) => boxMeetsDisc(box, x, y, radius)) &&
  !boxes.some((other) => boxesMeet(box, other)) &&
  !leaders.some(([from, to]) => lengthInBox(box, from, to) > 0);

const widened = (box: Box): Box => ({ ...box, left: box.left - APART, right: box.right + APART });

const lineUnder = (box: Box, { lines }: Obstacles) =>
  lines.reduce((sum, [from, to]) => sum + lengthInBox(box, from, to), 0);

const placedName = (wanted: WantedName, hang: Hang): Placed => {
  const { key, style, spot, x, y, width, height } = wanted;
  const kind = style === 'stop' || style === 'point' ? 'name' : 'area';
  return { key, kind, spot, x, y, width, height, hang, turn: 0 };
};

/** The best place that is free at every checked width. */
const bestPlace = (wanted: WantedName, obstacles: readonly Obstacles[], ratio: number) => {
  let best: { placed: Placed; cost: number } | undefined;
  for (const [rank, hang] of wanted.hangs.entries()) {
    const placed = placedName(wanted, hang);
    const boxes = obstacles.map((each) => ({ box: boxOf(placed, each.mapWidth), each }));
    if (!boxes.every(({ box, each }) => fits(box, each, ratio))) continue;
    const lines = boxes.map(({ box, each }) => lineUnder(box, each));
    const line = lines.reduce((sum, px) => sum + px, 0) / lines.length;
    if (placed.kind === 'area' && line > MOST_LINE) continue;
    const cost = rank + line / LINE_PER_RANK;
    if (cost < (best?.cost ?? Infinity)) best = { placed, cost };
  }
  return best?.placed;
};

type Setting = {
  frame: Frame;
  sheet: Sheet;
  band: Band;
  areaKey: (label: SceneLabel) => string;
};

const place = (scene: Scene, { frame, sheet, band, areaKey }: Setting): Placed[] => {
  const locate: Locate = (at) => {
    const spot = sheet.project(at);
    const [x, y] = inBox(spot, frame);
    return { spot, x: rounded(x, 2), y: rounded(y, 2) };
  };
  const marks = marksOf(scene, locate, band);
  const lines = linesOf(scene, sheet, frame);
  const obstacles = checkedWidths(band).map((width) => obstaclesAt(width, marks, lines));
  const left = {
    stop: band.most.names,
    point: band.most.names,
    country: band.most.countries,
    water: band.most.waters,
  };
  const names: Placed[] = [];
  const written = new Set<string>();

  for (const wanted of wantedNames(scene, marks, locate, areaKey)) {
    const words = wanted.name.toLowerCase();
    if (names.length >= band.most.names || left[wanted.style] <= 0 || written.has(words)) continue;
    const placed = bestPlace(wanted, obstacles, band.ratio);
    if (!placed) continue;
    names.push(placed);
    written.add(words);
    left[wanted.style] -= 1;
    for (const each of obstacles) each.boxes.push(widened(boxOf(placed, each.mapWidth)));
  }
  return [...marks, ...names];
};

/** Whether the stop that the reader is at, and the open context, have their names wherever they have a mark. */
const namesTheMoment = (scene: Scene, placed: readonly Placed[]) => {
  const keys = new Set(placed.map(({ key }) => key));
  const marks = [
    ...scene.stops.filter(({ progress }) => progress === 'current').map(stopKey),
    ...scene.contexts.filter(({ open }) => open).map(contextKey),
  ];
  return marks.every((mark) => !keys.has(mark) || keys.has(nameKey(mark)));
};

/**
 * Decides what is drawn over the map in one scene and band, and where. Nothing overlaps at any width of
 * the band; a name that finds no place, or whose words already stand there, is left out. Where the name
 * of the moment finds none, lesser marks make room: first closed contexts, then places.
 */
export const placementOf = (scene: Scene, setting: Setting): Placed[] => {
  const openOnly = { ...scene, contexts: scene.contexts.filter(({ open }) => open) };
  const full = place(scene, setting);
  if (namesTheMoment(scene, full)) return full;
  const lighter = [openOnly, { ...openOnly, places: [] }].map((each) => place(each, setting));
  return lighter.find((placed) => namesTheMoment(scene, placed)) ?? full;
};
