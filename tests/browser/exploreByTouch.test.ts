import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';
import { backToStop, middleOfMap, onMap, sightOf, stillAround, zoomIn } from './sight.ts';
import { quad, tokyo } from './trip.ts';
import { rest, startAt } from './walk.ts';

const phone = { width: 390, height: 664, hasTouch: true } as const;

type Finger = readonly [x: number, y: number];

/** Puts fingers down, moves them in steps and lifts them, as the browser's own input. */
async function touch(page: Page, from: readonly Finger[], to: readonly Finger[]) {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map(([x, y], id) => ({ x, y, id })),
    });
  await send('touchStart', from);
  for (let step = 1; step <= 8; step += 1) {
    const at = from.map(([x, y], index): Finger => {
      const [tx, ty] = to[index]!;
      return [x + ((tx - x) * step) / 8, y + ((ty - y) * step) / 8];
    });
    await send('touchMove', at);
  }
  await send('touchEnd', []);
  await session.detach();
}

test('zooms and moves the map with two fingers, and leaves the page where it is', async () => {
  const { page, close } = await openPage(phone);
  await startAt(page, tokyo);
  const { x, y } = await middleOfMap(page);
  const before = await sightOf(page);
  await touch(
    page,
    [
      [x - 40, y],
      [x + 40, y],
    ],
    [
      [x - 80, y],
      [x + 80, y],
    ],
  );
  const closer = await stillAround(page);
  expect(closer.width).toBeCloseTo(before.width / 2, -1);
  expect(closer.x).toBeCloseTo(before.x, 0);

  const mark = onMap(page, tokyo);
  await backToStop(page).tap();
  await rest(page, tokyo.id);
  const still = (await mark.boundingBox())!;
  await touch(
    page,
    [
      [x - 40, y - 30],
      [x + 40, y - 30],
    ],
    [
      [x - 90, y + 20],
      [x - 10, y + 20],
    ],
  );
  await stillAround(page);
  const moved = (await mark.boundingBox())!;
  expect(moved.x - still.x).toBeCloseTo(-50, -1);
  expect(moved.y - still.y).toBeCloseTo(50, -1);
  expect(await page.evaluate(() => [scrollY, visualViewport!.scale])).toEqual([0, 1]);
  await close();
});

test('lets one finger scroll the page over the map, at rest and in a moved view, and says once how to move the map', async () => {
  const { page, close } = await openPage(phone);
  await startAt(page, tokyo);
  const { x, y } = await middleOfMap(page);
  const hint = page.locator('[data-of="touch"]');
  const resting = await sightOf(page);
  await touch(page, [[x, y]], [[x, y - 120]]);
  await page.waitForFunction(() => scrollY > 60);
  expect(await hint.isVisible()).toBe(true);
  expect(await sightOf(page)).toEqual(resting);
  await hint.waitFor({ state: 'hidden' });

  await page.evaluate(() => scrollTo(0, 0));
  await zoomIn(page).tap();
  const moved = await stillAround(page);
  await touch(page, [[x, y]], [[x, y - 120]]);
  await page.waitForFunction(() => scrollY > 60);
  expect(await sightOf(page)).toEqual(moved);
  expect(await hint.isVisible()).toBe(false);
  await close();
});

test('steps by a tap on a marker, also in a moved view', async () => {
  const { page, close } = await openPage(phone);
  await startAt(page, quad);
  await zoomIn(page).tap();
  await stillAround(page);
  await onMap(page, tokyo).tap();
  await rest(page, tokyo.id);
  expect(await page.locator('[data-explore="around"]').count()).toBe(0);
  await close();
});
