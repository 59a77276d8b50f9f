import { expect } from 'vitest';
import { quad, seoul, tokyo } from '../browser/trip.ts';
import { arrival, at, mapAsSeen, rest, startAt, stopOnMap } from '../browser/walk.ts';
import { until } from '../browser/until.ts';
import type { EnginePage, Offset } from './engine.ts';
import { inEachEngine } from './inEachEngine.ts';
import { hasFocus, tabTo } from './keys.ts';

const zoomIn = '[data-map] [data-move="in"]';
const zoomOut = '[data-map] [data-move="out"]';
const backToStop = '[data-map] [data-move="back"]';
const map = '[data-scene]';

/** Waits until the reader looks around and the camera stands still; tells how wide the view is. */
async function widthAround(page: EnginePage): Promise<number> {
  const width = () => {
    const { transform } = getComputedStyle(document.querySelector('[data-camera]')!);
    return 1000 / new DOMMatrix(transform).a;
  };
  await until(
    page,
    () =>
      document.querySelector('[data-explore="around"] [data-scene]:not([data-flying])') !== null,
  );
  for (let before = 0; ;) {
    const now = await page.evaluate(width);
    if (now === before) return now;
    before = now;
    await page.evaluate(async () => {
      for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
    });
  }
}

/** In the page. */
function isWider(width: number): boolean {
  const { transform } = getComputedStyle(document.querySelector('[data-camera]')!);
  return 1000 / new DOMMatrix(transform).a > width * 1.05;
}

const resting = (page: EnginePage) =>
  until(page, () => document.querySelector('[data-explore="resting"]') !== null);

const placeOf = (page: EnginePage, selector: string): Promise<Offset> =>
  page.evaluate((wanted) => {
    const { x, y } = document.querySelector(wanted)!.getBoundingClientRect();
    return { x, y };
  }, selector);

inEachEngine(
  'lets a reader look around by mouse, and leaves the plain wheel alone',
  { height: 500 },
  async (page) => {
    await startAt(page, tokyo);
    const before = await mapAsSeen(page);
    await page.click(zoomIn);
    const closer = await widthAround(page);
    await page.wheel(map, { x: 0, y: 100 }, 'Control');
    await until(page, isWider, closer);
    await widthAround(page);
    const mark = await placeOf(page, stopOnMap(seoul));
    await page.drag(map, { x: 60, y: 20 });
    const around = await widthAround(page);
    const moved = await placeOf(page, stopOnMap(seoul));
    expect(moved.x - mark.x).toBeCloseTo(60, -1);
    expect(moved.y - mark.y).toBeCloseTo(20, -1);
    expect(await page.evaluate(() => [scrollY, visualViewport!.scale])).toEqual([0, 1]);

    await page.wheel(map, { x: 0, y: 120 });
    await until(page, () => scrollY > 60);
    expect(await widthAround(page)).toBe(around);
    await page.evaluate(() => scrollTo(0, 0));
    await page.click(backToStop);
    await resting(page);
    await rest(page, tokyo.id);
    expect(await mapAsSeen(page)).toEqual(before);
    expect(await page.troubles()).toEqual([]);
  },
);

inEachEngine(
  'lets a reader look around by two fingers, and leaves one finger to the page',
  { width: 390, height: 664, hasTouch: true },
  async (page) => {
    await startAt(page, quad);
    await page.evaluate(() => {
      Object.assign(window, { taken: 0 });
      const notice = (event: Event) => {
        if (event.defaultPrevented) Object.assign(window, { taken: 1 });
      };
      window.addEventListener('touchmove', notice, { passive: true });
    });
    await page.swipe(map, { x: 0, y: -100 });
    expect(await page.evaluate(() => Reflect.get(window, 'taken') as number)).toBe(0);
    if (page.engine === 'chromium') await until(page, () => scrollY > 40);
    expect(await page.evaluate(() => document.querySelector('[data-explore="around"]'))).toBeNull();
    await page.evaluate(() => scrollTo(0, 0));

    await page.tap(zoomIn);
    const start = await widthAround(page);
    await page.pinch(map, 60, 120);
    const closer = await widthAround(page);
    expect(closer).toBeLessThan(start * 0.8);
    expect(await page.evaluate(() => [scrollY, visualViewport!.scale])).toEqual([0, 1]);
    await page.pinch(map, 160, 40);
    await widthAround(page);
    await page.tap(stopOnMap(tokyo));
    expect(await arrival(page, tokyo)).toEqual(at(tokyo, 'moved'));
    await resting(page);
    expect(await page.troubles()).toEqual([]);
  },
);

inEachEngine(
  'lets a reader look around by keys, from the map and from its buttons',
  {},
  async (page) => {
    await startAt(page, quad);
    const before = await mapAsSeen(page);
    await tabTo(page, stopOnMap(tokyo));
    await page.press('+');
    const closer = await widthAround(page);
    const mark = await placeOf(page, stopOnMap(tokyo));
    await page.press('ArrowRight');
    await until(
      page,
      ({ selector, x }) => document.querySelector(selector)!.getBoundingClientRect().x < x,
      { selector: stopOnMap(tokyo), x: mark.x },
    );
    await page.press('-');
    await until(page, isWider, closer);
    await page.press('0');
    await resting(page);
    await rest(page, quad.id);
    expect(await mapAsSeen(page)).toEqual(before);

    await tabTo(page, zoomOut);
    await page.press('Enter');
    await widthAround(page);
    await tabTo(page, backToStop);
    await page.press('Space');
    await resting(page);
    expect(await hasFocus(page, 'body')).toBe(false);
  },
);

const traveller = '[data-shows="austin"]';
const isDrawn = (page: EnginePage) =>
  page.evaluate(
    () => getComputedStyle(document.querySelector('path[data-who="austin"]')!).display !== 'none',
  );

inEachEngine(
  'lets a reader choose whose routes are drawn, by mouse, finger and keys',
  { hasTouch: true },
  async (page) => {
    await startAt(page, tokyo);
    expect(await isDrawn(page)).toBe(true);
    await page.click(traveller);
    expect(await isDrawn(page)).toBe(false);
    await page.tap(traveller);
    await until(page, (box) => document.querySelector<HTMLInputElement>(box)!.checked, traveller);
    expect(await isDrawn(page)).toBe(true);
    await page.goto(tokyo.file);
    await tabTo(page, traveller);
    await page.press('Space');
    expect(await isDrawn(page)).toBe(false);
  },
);
