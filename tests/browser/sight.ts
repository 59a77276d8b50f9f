import type { Page } from 'playwright-core';
import type { TripStep } from './trip.ts';
import { stopOnMap } from './walk.ts';

/** What the map shows: the middle of the view and its width, in units of the sheet. */
export type SeenSight = { x: number; y: number; width: number };

/** Where the camera stands. */
export function sightOf(page: Page): Promise<SeenSight> {
  return page.evaluate(() => {
    const box = document.querySelector<HTMLElement>('[data-scene]')!;
    const { transform } = getComputedStyle(document.querySelector('[data-camera]')!);
    const { a: k, e, f } = new DOMMatrix(transform);
    const down = (1000 * box.clientHeight) / box.clientWidth / 2;
    return { x: (500 - e) / k, y: (down - f) / k, width: 1000 / k };
  });
}

/** Waits until the reader looks around and nothing moves. */
export async function stillAround(page: Page): Promise<SeenSight> {
  await page.locator('[data-explore="around"] [data-scene]:not([data-flying])').waitFor();
  let before = await sightOf(page);
  for (;;) {
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const now = await sightOf(page);
    const flies = await page.locator('[data-scene][data-flying]').count();
    if (flies === 0 && now.x === before.x && now.y === before.y && now.width === before.width)
      return now;
    before = now;
  }
}

/** A stop's marker. */
export const onMap = (page: Page, step: TripStep) => page.locator(stopOnMap(step));
export const zoomIn = (page: Page) => page.locator('[data-map] [data-move="in"]');
export const zoomOut = (page: Page) => page.locator('[data-map] [data-move="out"]');
export const backToStop = (page: Page) => page.locator('[data-map] [data-move="back"]');

/** The middle of the map's box, on the screen. */
export async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await page.locator('[data-scene]').boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}
