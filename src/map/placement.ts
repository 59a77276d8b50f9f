import type { LonLat, Scene, SceneLabel } from '../scene/scene.ts';
import { checkedWidths, type Band } from './bands.ts';
import type { Box } from './box.ts';
import type { Frame } from './frame.ts';
import { contextKey, nameKey, stopKey } from './keys.ts';
import { marksOf, type Locate } from './marks.ts';
import { fits, lineUnder, obstaclesAt, type Obstacles } from './obstacles.ts';
import { boxOf, type Hang, type Placed } from './placed.ts';
import { rounded } from './rounded.ts';
import type { Way } from './ways.ts';
import { wantedNames, type WantedName } from './wantedNames.ts';

type Point = readonly [x: number, y: number];

/** CSS px between one name and the next on its line. */
const APART = 4;
/** CSS px of line under a name that are as bad as the next worse place for it. */
const LINE_PER_RANK = 6;
/** CSS px of line that may run under the name of a country or water: one may cross, none run along. */
const MOST_LINE = 27;
/** CSS px of line under the locator that are as bad as a name that finds no room beside it. */
const LINE_PER_NAME = 40;

const inBox = ([x, y]: Point, { k, tx, ty }: Frame): Point => [x * k + tx, y * k + ty];

const widened = (box: Box): Box => ({ ...box, left: box.left - APART, right: box.right + APART });

const placedName = (wanted: WantedName, hang: Hang): Placed => {
  const { key, style, spot, x, y, width, height } = wanted;
  const kind = style === 'country' || style === 'water' ? 'area' : 'name';
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
    if (wanted.style === 'way' && line > 0) continue;
    const cost = rank + line / LINE_PER_RANK;
    if (cost < (best?.cost ?? Infinity)) best = { placed, cost };
  }
  return best?.placed;
};

export type Setting = {
  frame: Frame;
  /** From degrees to sheet units. */
  project: (at: LonLat) => Point;
  band: Band;
  /** Arcs and links of the scene, in sheet units. */
  lines: readonly (readonly Point[])[];
  areaKey: (label: SceneLabel) => string;
  /** Where travellers may be named. */
  ways: readonly Way[];
};

/** Puts all marks and as many names as find room around what is there before them. */
const place = (
  scene: Scene,
  { frame, project, band, lines, areaKey, ways }: Setting,
  locator: Placed | undefined,
): { placed: Placed[]; covered: number } | undefined => {
  const locateSpot = (spot: Point) => {
    const [x, y] = inBox(spot, frame);
    return { spot, x: rounded(x, 2), y: rounded(y, 2) };
  };
  const locate: Locate = (at) => locateSpot(project(at));
  const marks = marksOf(scene, locate, band);
  const linesInBox = lines.map((line) => line.map((point) => inBox(point, frame)));
  const obstacles = checkedWidths(band).map((width) => obstaclesAt(width, marks, linesInBox, band));
  let covered = 0;
  if (locator !== undefined) {
    for (const each of obstacles) {
      const box = boxOf(locator, each.mapWidth);
      if (!fits(box, each, band.ratio)) return undefined;
      covered += lineUnder(box, each) / obstacles.length;
      each.boxes.push(box);
    }
  }
  const located = ways.map((way) => ({ ...way, ...locateSpot(way.spot) }));
  const wanted = wantedNames(scene, marks, locate, areaKey, { ways: located, ratio: band.ratio });
  const names = placeNames(wanted, obstacles, band);
  return { placed: [...(locator ? [locator] : []), ...marks, ...names], covered };
};

const placeNames = (all: readonly WantedName[], obstacles: readonly Obstacles[], band: Band) => {
  const left = {
    stop: band.most.names,
    point: band.most.names,
    way: band.most.names,
    country: band.most.countries,
    water: band.most.waters,
  };
  const names: Placed[] = [];
  const written = new Set<string>();
  for (const wanted of all) {
    const words = wanted.name.toLowerCase();
    if (names.length >= band.most.names || left[wanted.style] <= 0 || written.has(words)) continue;
    const placed = bestPlace(wanted, obstacles, band.ratio);
    if (!placed) continue;
    names.push(placed);
    written.add(words);
    left[wanted.style] -= 1;
    for (const each of obstacles) each.boxes.push(widened(boxOf(placed, each.mapWidth)));
  }
  return names;
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

/** The placement with the locator in the corner where it hides least: neither marks nor, if it can, lines and names. */
const withLocator = (scene: Scene, setting: Setting, corners: readonly Placed[]) => {
  const ways = corners
    .map((corner) => place(scene, setting, corner))
    .filter((way) => way !== undefined)
    .filter(({ placed }) => namesTheMoment(scene, placed))
    .map(({ placed, covered }) => ({ placed, worth: placed.length - covered / LINE_PER_NAME }));
  return ways.toSorted((one, other) => other.worth - one.worth)[0]?.placed;
};

/**
 * Decides what is drawn over the map in one scene and band, and where. Nothing overlaps at any width of
 * the band; a name that finds no place, or whose words already stand there, is left out. Where the name
 * of the moment finds none, lesser marks make room: first the locator, then closed contexts, then places.
 *
 * @param corners where an inset locator may stand; none for a scene that needs none
 */
export const placementOf = (
  scene: Scene,
  setting: Setting,
  corners: readonly Placed[],
): readonly Placed[] => {
  const located = withLocator(scene, setting, corners);
  if (located) return located;
  const plain = (each: Scene) => place(each, setting, undefined)?.placed ?? [];
  const full = plain(scene);
  if (namesTheMoment(scene, full)) return full;
  const openOnly = { ...scene, contexts: scene.contexts.filter(({ open }) => open) };
  const lighter = [openOnly, { ...openOnly, places: [] }].map(plain);
  return lighter.find((placed) => namesTheMoment(scene, placed)) ?? full;
};
