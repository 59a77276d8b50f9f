import { describe, expect, it } from 'vitest';
import { bands, type Band } from '../../../src/map/bands.ts';
import { frameOf } from '../../../src/map/frame.ts';
import { framesOf } from '../../../src/map/framesOf.ts';
import { makeSheet } from '../../../src/map/sheet.ts';
import type { LonLat } from '../../../src/scene/scene.ts';
import { atlantic } from './elsewhere.ts';
import { cities, journey } from './journey.ts';

const sheet = makeSheet(journey);
const bandOf = (width: number): Band => {
  const band = bands.find(({ to }) => to === undefined || width < to);
  if (!band) throw new Error(`no band has ${width} px`);
  return band;
};

/** CSS px from a place to the nearest edge of the frame. */
const toEdge = (at: LonLat, view: (typeof journey)[number]['view'], band: Band, on = sheet) => {
  const { k, tx, ty } = frameOf(view, on, band);
  const [x, y] = on.project(at);
  const px = band.narrowest / 1000;
  const [left, top] = [(x * k + tx) * px, (y * k + ty) * px];
  return Math.min(left, top, band.narrowest - left, band.narrowest / band.ratio - top);
};

const sceneOf = (id: string) => {
  const scene = journey.find((each) => each.id === id);
  if (!scene) throw new Error(`no scene ${id}`);
  return scene;
};

describe('frameOf', () => {
  it('shows all six cities of the first step at every width', () => {
    const { view } = sceneOf('quad');
    for (const band of bands) {
      for (const name of [
        'washington',
        'tokyo',
        'seoul',
        'anchorage',
        'newDelhi',
        'canberra',
      ] as const) {
        expect(toEdge(cities[name], view, band), `${name} from ${band.from}px`).toBeGreaterThan(30);
      }
    }
  });

  it('keeps the margin around the points of every view', () => {
    for (const [scenes, on] of [
      [journey, sheet],
      [atlantic, makeSheet(atlantic)],
    ] as const) {
      for (const { id, view } of scenes) {
        for (const band of bands) {
          const edges = view.points.map((at) => toEdge(at, view, band, on));
          expect(Math.min(...edges), `${id} from ${band.from}px`).toBeGreaterThan(
            band.margin - 0.5,
          );
        }
      }
    }
  });

  it('is at least as wide as the view asks', () => {
    const { view } = sceneOf('alaska');
    const { k } = frameOf(view, sheet, bandOf(1000));
    expect(1000 / k).toBeGreaterThanOrEqual(sheet.kmToUnits(5200, cities.anchorage) - 0.5);
  });

  it('stays on the sheet where the points allow it', () => {
    for (const scene of journey.filter(({ step }) => step !== 'quad')) {
      for (const { x, y, width, height } of framesOf([scene], sheet)) {
        expect(x, scene.id).toBeGreaterThanOrEqual(0);
        expect(x + width, scene.id).toBeLessThanOrEqual(sheet.width);
        expect(y, scene.id).toBeGreaterThanOrEqual(-0.1);
        expect(y + height, scene.id).toBeLessThanOrEqual(sheet.height);
      }
    }
  });

  it('covers all widths without a gap', () => {
    expect(bands[0]?.from).toBe(0);
    expect(bands.at(-1)?.to).toBeUndefined();
    for (const [index, { to }] of bands.slice(0, -1).entries())
      expect(bands[index + 1]?.from).toBe(to);
  });
});
