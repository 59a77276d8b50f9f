import { describe, expect, it } from 'vitest';
import { arcPoints } from '../../../src/map/arc.ts';
import { type Band, bands, embedBands } from '../../../src/map/bands.ts';
import { boxesMeet, boxInside, boxMeetsDisc, lengthInBox, type Box } from '../../../src/map/box.ts';
import { controlsBox } from '../../../src/map/corners.ts';
import { frameOf } from '../../../src/map/frame.ts';
import { boxOf, type Placed } from '../../../src/map/placed.ts';
import { placements, type Placement } from '../../../src/map/placements.ts';
import { makeSheet } from '../../../src/map/sheet.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { atlantic, bareScene, stopsAt } from './elsewhere.ts';
import { journey } from './journey.ts';

const known = new Map<readonly Scene[], Placement[]>();

/** On pages and in embeds; worked out once for all tests. */
const place = (scenes: readonly Scene[]): Placement[] => {
  const sheet = makeSheet(scenes);
  const all =
    known.get(scenes) ??
    [bands, embedBands].flatMap((inBands) => placements(scenes, sheet, inBands));
  known.set(scenes, all);
  return all;
};

/** Widths all over a band, more than the placement itself looks at. */
const widthsIn = ({ narrowest, widest }: { narrowest: number; widest: number }) =>
  Array.from({ length: 9 }, (_, index) => narrowest + ((widest - narrowest) * index) / 8);

const isRound = ({ kind }: Placed) => kind === 'stop' || kind === 'context' || kind === 'place';

const meet = (one: Placed, other: Placed, width: number): boolean => {
  const [a, b] = [boxOf(one, width), boxOf(other, width)];
  const [centreX, centreY] = [(b.left + b.right) / 2, (b.top + b.bottom) / 2];
  if (isRound(one) && isRound(other)) {
    const away = Math.hypot((a.left + a.right) / 2 - centreX, (a.top + a.bottom) / 2 - centreY);
    return away < (one.width + other.width) / 2;
  }
  if (isRound(other)) return boxMeetsDisc(a, centreX, centreY, other.width / 2);
  if (isRound(one)) return meet(other, one, width);
  return boxesMeet(a, b);
};

const discMeets = (box: Box, thing: Placed, width: number) => {
  const { left, top, right, bottom } = boxOf(thing, width);
  return boxMeetsDisc(box, (left + right) / 2, (top + bottom) / 2, thing.width / 2);
};

const journeySheet = makeSheet(journey);

/** Where the legs of a scene begin and end, in CSS px of the map. */
const arcEnds = (scene: Scene, band: Band, width: number) => {
  const { k, tx, ty } = frameOf(scene.view, journeySheet, band);
  return scene.legs
    .flatMap(({ ends }) => ends)
    .map(journeySheet.project)
    .map(([x, y]) => [((x * k + tx) * width) / 1000, ((y * k + ty) * width) / 1000] as const);
};

const collisions = (scenes: readonly Scene[]) =>
  place(scenes).flatMap(({ scene, band, placed }) => {
    const boxes = placed.filter(({ kind }) => kind !== 'leader');
    return widthsIn(band).flatMap((width) =>
      boxes.flatMap((one, index) =>
        boxes
          .slice(0, index)
          .filter((other) => meet(one, other, width))
          .map((other) => `${scene.id} at ${width}px: ${one.key} meets ${other.key}`),
      ),
    );
  });

const crowd = [
  bareScene({
    stops: stopsAt([10, 50], [10.01, 50], [10, 50.01], [10.3, 50.2], [14, 52]),
    contexts: [{ id: 'near', name: 'Near by', at: [10.9, 50], step: 'here', open: true }],
    view: {
      points: [
        [10, 50],
        [14, 52],
      ],
      km: 900,
    },
  }),
];

describe('placements', () => {
  it('never lets two things overlap, in any scene at any width', () => {
    expect(collisions(journey)).toEqual([]);
    expect(collisions(atlantic)).toEqual([]);
    expect(collisions(crowd)).toEqual([]);
  });

  it('keeps every name wholly in the frame, 4 px from its edge', () => {
    for (const { band, placed } of [...place(journey), ...place(atlantic)]) {
      for (const width of widthsIn(band)) {
        for (const thing of placed.filter(({ kind }) => kind === 'name' || kind === 'area')) {
          const box = boxOf(thing, width);
          expect(boxInside(box, width, width / band.ratio, 3.99), thing.key).toBe(true);
        }
      }
    }
  });

  it('always names the stop that the reader is at', () => {
    for (const { scene, band, placed } of [...place(journey), ...place(atlantic)]) {
      const current = scene.stops.find(({ progress }) => progress === 'current');
      const keys = placed.map(({ key }) => key);
      expect(keys, `${scene.id} from ${band.from}px`).toContain(`name-${current?.id}`);
    }
  });

  it('names the open context wherever it has a dot of its own', () => {
    for (const { scene, band, placed } of place(journey)) {
      const keys = placed.map(({ key }) => key);
      const open = `context-${scene.context}`;
      if (!keys.includes(open)) continue;
      expect(keys, `${scene.id} from ${band.from}px`).toContain(`name-${open}`);
    }
  });

  it('shows every numbered stop of the first step', () => {
    for (const { placed } of place(journey).filter(({ scene }) => scene.id === 'quad')) {
      expect(placed.filter(({ kind }) => kind === 'stop').map(({ key }) => key)).toEqual([
        'stop-quad',
        'stop-tokyo',
        'stop-seoul',
        'stop-alaska',
      ]);
    }
  });

  it('leaves a stop out that is outside the frame or cut by its edge', () => {
    for (const { band, placed } of place(journey)) {
      for (const stop of placed.filter(({ kind }) => kind === 'stop')) {
        const box = boxOf(stop, band.narrowest);
        expect(boxInside(box, band.narrowest, band.narrowest / band.ratio, 2.9)).toBe(true);
      }
    }
    const seoul = place(journey).filter(({ scene }) => scene.id === 'seoul');
    for (const { placed } of seoul) expect(placed.map(({ key }) => key)).not.toContain('stop-quad');
  });

  it('keeps the lower right corner free for the controls, at every width', () => {
    for (const { scene, band, placed } of [...place(journey), ...place(atlantic)]) {
      for (const width of widthsIn(band)) {
        const corner = controlsBox(band, width);
        for (const thing of placed.filter(({ kind }) => kind !== 'leader')) {
          const meets = isRound(thing)
            ? discMeets(corner, thing, width)
            : boxesMeet(corner, boxOf(thing, width));
          expect(meets, `${thing.key} in ${scene.id} at ${width}px`).toBe(false);
        }
      }
    }
  });

  it('shows where a close view is, on maps with room for it, and never in a view that tells by itself', () => {
    const located = place(journey).filter(({ placed }) =>
      placed.some(({ kind }) => kind === 'locator'),
    );
    const scenes = new Set(located.map(({ scene }) => scene.id));
    expect(scenes).toContain('tokyo');
    expect(scenes).toContain('seoul');
    expect(scenes).not.toContain('quad');
    expect(scenes).not.toContain('alaska');
    expect(Math.min(...located.map(({ band }) => band.from))).toBe(480);
    for (const { scene, band, placed } of located) {
      for (const width of widthsIn(band)) {
        const box = boxOf(
          placed.find(({ kind }) => kind === 'locator')!,
          width,
        );
        expect(boxInside(box, width, width / band.ratio, 8)).toBe(true);
        for (const end of arcEnds(scene, band, width)) {
          expect(boxMeetsDisc(box, ...end, 4), `an arc's end in ${scene.id}`).toBe(false);
        }
      }
    }
  });

  it('says beside each line of the moment whose it is, and on no line', () => {
    for (const { scene, band, placed } of place(journey).filter(
      ({ scene: { id } }) => id === 'tokyo',
    )) {
      const ways = placed.filter(({ key }) => key.startsWith('way-'));
      const who = ways.map(({ key }) => key.replace(/^way-|-.*/g, '')).toSorted();
      expect(who, `${scene.id} from ${band.from}px`).toEqual(['austin', 'blinken']);
      const { k, tx, ty } = frameOf(scene.view, journeySheet, band);
      for (const width of widthsIn(band)) {
        const lines = scene.legs.map(({ ends }) =>
          arcPoints(ends, journeySheet).map(
            ([x, y]) => [((x * k + tx) * width) / 1000, ((y * k + ty) * width) / 1000] as const,
          ),
        );
        for (const way of ways) {
          const box = boxOf(way, width);
          const under = lines.flatMap((line) =>
            line.slice(1).map((to, index) => lengthInBox(box, line[index] ?? to, to)),
          );
          expect(Math.max(...under), `${way.key} at ${width}px`).toBeLessThan(2);
        }
      }
    }
  });

  it('draws no more names than the band allows', () => {
    for (const { band, placed } of place(journey)) {
      const names = placed.filter(({ kind }) => kind === 'name' || kind === 'area');
      expect(names.length).toBeLessThanOrEqual(band.most.names);
    }
  });

  it("doesn't write a name twice", () => {
    const at = [12, 48] as const;
    const scene = bareScene({
      stops: stopsAt(at),
      labels: [{ kind: 'country', name: 'PLACE 1', at: [13, 49] }],
      view: { points: [at], km: 2000 },
    });
    for (const { placed } of place([scene])) {
      expect(placed.map(({ key }) => key)).toEqual(['stop-stop-1', 'name-stop-1']);
    }
  });

  it('moves close stops apart and leads each back to its true place', () => {
    for (const { placed, band } of place(crowd)) {
      const moved = placed.filter(
        ({ kind, hang }) => kind === 'stop' && Math.hypot(hang.x, hang.y) > 13,
      );
      expect(moved.length, `from ${band.from}px`).toBeGreaterThan(0);
      for (const { key, hang, spot } of moved) {
        const leader = placed.find((each) => each.key === key.replace('stop-', 'leader-'));
        expect(leader?.spot).toEqual(spot);
        expect(leader?.width).toBeCloseTo(Math.hypot(hang.x, hang.y), 1);
        expect(leader?.turn).toBeCloseTo((Math.atan2(hang.y, hang.x) * 180) / Math.PI, -0.5);
      }
    }
  });

  it('leaves stops where they are when there is room', () => {
    const tokyo = place(journey).filter(({ scene }) => scene.id === 'tokyo');
    const moved = tokyo
      .flatMap(({ placed }) => placed)
      .filter(({ kind, hang }) => kind === 'leader' || (kind === 'stop' && (hang.x || hang.y)));
    expect(moved).toEqual([]);
  });

  it('keeps a name on the same side of its marker all through a band', () => {
    const distance = (placed: readonly Placed[], width: number) => {
      const mark = placed.find(({ key }) => key === 'stop-tokyo');
      const name = placed.find(({ key }) => key === 'name-tokyo');
      if (!mark || !name) throw new Error('Tokyo is not drawn');
      const [a, b] = [boxOf(mark, width), boxOf(name, width)];
      return [b.left - a.left, b.top - a.top].map((px) => Math.round(px * 100));
    };
    for (const { band, placed } of place(journey).filter(({ scene }) => scene.id === 'tokyo')) {
      const narrow = distance(placed, band.narrowest);
      for (const width of widthsIn(band)) expect(distance(placed, width)).toEqual(narrow);
    }
  });

  it('works over another ocean', () => {
    for (const { placed } of place(atlantic)) {
      expect(placed.filter(({ kind }) => kind === 'stop')).toHaveLength(3);
      const stops = placed.filter(({ key }) => key.startsWith('name-stop-'));
      expect(stops).toHaveLength(3);
    }
  });
});
