import type { Progress, Scene, SceneLeg } from '../scene/scene.ts';
import { arcPoints } from './arc.ts';
import { areaKeys, contextKey, leaderKey, nameKey, placeKey, stopKey } from './keys.ts';
import { overviewOf } from './overview.ts';
import { framesOf, rectOf } from './framesOf.ts';
import { type Reach, reachOf } from './reach.ts';
import { widestBand } from './bands.ts';
import type { Sheet } from './sheet.ts';
import { waysOf } from './ways.ts';

/** In sheet units. */
export type Point = readonly [x: number, y: number];

/** What lies over the land as HTML, held to its place by the stylesheet's rule for its key. */
export type Mark = {
  /** Its `data-at`, "stop-tokyo". */
  at: string;
  /** Where it belongs on the sheet, for the camera. */
  point: Point;
} & (
  | { kind: 'stop'; step: string; number: number; stop: string; progress: Progress }
  | { kind: 'context'; context: string; step: string; name: string; open: boolean }
  | { kind: 'place'; who: string | undefined }
  | { kind: 'leader' }
  | { kind: 'name'; of: 'stop' | 'context'; text: string; current: boolean }
  /** Goes with the lines of these travellers, "austin"; undefined where it stands by itself. */
  | { kind: 'name'; of: 'place' | 'leg'; text: string; current: boolean; who: string | undefined }
  | { kind: 'area'; of: 'country' | 'water'; text: string }
);

/** A scene in sheet units, ready to be drawn. */
export type SceneDrawing = {
  /** The scene's id. */
  id: string;
  /** The step's; undefined for the whole trip. */
  step: string | undefined;
  legs: readonly Pick<SceneLeg, 'id' | 'who' | 'progress' | 'record'>[];
  /** Corners of the call's links; the last is joined to the first. */
  call: readonly Point[] | undefined;
  /** Only what is drawn in at least one band of widths. */
  marks: readonly Mark[];
};

/** Everything that the map ever draws, but for the land. */
export type MapDrawing = {
  /** Points of each leg's great circle, in the direction of travel. */
  arcs: Readonly<Record<string, readonly Point[]>>;
  /** By id of the scene. */
  scenes: Readonly<Record<string, SceneDrawing>>;
  /** What the inset locator shows of the sheet, as an SVG's `viewBox`, and the ratio of the maps that have one. */
  locator: { viewBox: string; ratio: number };
  reach: Reach;
};

/**
 * Puts scenes on the sheet.
 *
 * @param isPlaced whether a key is drawn in a scene at any width
 */
export function drawScenes(
  scenes: readonly Scene[],
  sheet: Sheet,
  isPlaced: (scene: Scene, key: string) => boolean,
): MapDrawing {
  const legs = scenes.flatMap((scene) => scene.legs);
  const { x, y, width, height } = rectOf(overviewOf(scenes, sheet), widestBand);
  const areaKey = areaKeys(scenes);
  return {
    arcs: Object.fromEntries(legs.map((leg) => [leg.id, arcPoints(leg.ends, sheet)])),
    scenes: Object.fromEntries(
      scenes.map((scene) => [
        scene.id,
        {
          id: scene.id,
          step: scene.step,
          legs: scene.legs.map(({ id, who, progress, record }) => ({ id, who, progress, record })),
          call: scene.call?.at.map(sheet.project),
          marks: marksOf(scene, sheet, areaKey).filter((mark) => isPlaced(scene, mark.at)),
        },
      ]),
    ),
    locator: {
      viewBox: [x, y, width, height].map(Math.round).join(' '),
      ratio: widestBand.ratio,
    },
    reach: reachOf(framesOf(scenes, sheet), sheet),
  };
}

function marksOf(scene: Scene, sheet: Sheet, areaKey: ReturnType<typeof areaKeys>): Mark[] {
  const stops = scene.stops.flatMap((stop): Mark[] => {
    const at = stopKey(stop);
    const point = sheet.project(stop.at);
    const { id: step, number, name, progress } = stop;
    return [
      { kind: 'leader', at: leaderKey(at), point },
      { kind: 'stop', at, point, step, number, stop: stop.stop, progress },
      {
        kind: 'name',
        at: nameKey(at),
        point,
        of: 'stop',
        text: name,
        current: progress === 'current',
      },
    ];
  });
  const contexts = scene.contexts.flatMap((context): Mark[] => {
    const at = contextKey(context);
    const point = sheet.project(context.at);
    const { id, step, name, open } = context;
    return [
      { kind: 'context', at, point, context: id, step, name, open },
      { kind: 'name', at: nameKey(at), point, of: 'context', text: name, current: open },
    ];
  });
  const places = scene.places.flatMap((place): Mark[] => {
    const at = placeKey(place);
    const point = sheet.project(place.at);
    const { name: text } = place;
    const who = place.who?.join(' ');
    return [
      { kind: 'place', at, point, who },
      { kind: 'name', at: nameKey(at), point, of: 'place', text, current: false, who },
    ];
  });
  const ways = waysOf(scene, ({ ends }) => arcPoints(ends, sheet)).map(
    ({ key: at, spot: point, name: text, who }): Mark => {
      return { kind: 'name', at, point, of: 'leg', text, current: false, who: who.join(' ') };
    },
  );
  const areas = scene.labels.map((label): Mark => {
    const point = sheet.project(label.at);
    return { kind: 'area', at: areaKey(label), point, of: label.kind, text: label.name };
  });
  return [...areas, ...ways, ...places, ...contexts, ...stops];
}
