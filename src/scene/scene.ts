/** Longitude, then latitude, in degrees (WGS 84). */
export type LonLat = readonly [longitude: number, latitude: number];

/** Where something stands against the step that the reader is at. */
export type Progress = 'done' | 'current' | 'ahead';

/**
 * What the map shows at one step, or at a step while one context panel is open. Still: no pixels, no
 * colours, no motion.
 */
export type Scene = {
  /** The step's id, `tokyo`; with an open panel `tokyo--hong-kong`; `--trip` for all. Unique in the story. */
  id: string;
  /** Id of the step; undefined where the whole trip is shown. */
  step: string | undefined;
  /** Id of the open context panel that the scene looks at, if any. */
  context: string | undefined;
  /** One numbered marker a step, in order; all of them are in every scene. */
  stops: readonly SceneStop[];
  /** Further places with a mark and a name: ends of legs and of the call that are no stop of their own. */
  places: readonly ScenePlace[];
  /** Places of the step's context panels. */
  contexts: readonly SceneContext[];
  legs: readonly SceneLeg[];
  /** Straight links between places that spoke to each other; nobody travels along them. */
  call: SceneCall | undefined;
  /** Names of countries and waters, the most wanted first. */
  labels: readonly SceneLabel[];
  view: SceneView;
};

export type SceneStop = {
  /** The step's id. */
  id: string;
  /** Its number on the timeline, from 1. */
  number: number;
  /** What the stop is called on the timeline, "The Quad". */
  stop: string;
  /** The place's own name, "Washington". */
  name: string;
  at: LonLat;
  progress: Progress;
};

export type ScenePlace = {
  id: string;
  name: string;
  at: LonLat;
  /** Ids of the travellers that are why it is marked; undefined where it is by itself. */
  who: readonly string[] | undefined;
};

export type SceneContext = Omit<ScenePlace, 'who'> & {
  /** Id of the step on whose page its panel is. */
  step: string;
  /** Its panel is open. */
  open: boolean;
};

export type SceneLeg = {
  id: string;
  /** Ids and short names, "blinken", "Blinken". */
  who: readonly string[];
  travellers: readonly string[];
  /** Names of both ends, "Tokyo". */
  from: string;
  to: string;
  /** The local date of arrival, `2021-03-15`. */
  arrives: string;
  /** Both ends; the way between them is the great circle. */
  ends: readonly [LonLat, LonLat];
  progress: Progress;
  record: 'on-record' | 'inferred';
};

export type SceneCall = {
  /** Names, in the order in which they are linked; the last is linked to the first. */
  names: readonly string[];
  at: readonly LonLat[];
};

export type SceneLabel = { kind: 'country' | 'water'; name: string; at: LonLat };

/** What must be in the frame. */
export type SceneView = {
  /** All of these, and a margin around them. */
  points: readonly LonLat[];
  /** The frame is at least this wide, in kilometres at its middle. */
  km: number;
};
