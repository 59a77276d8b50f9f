import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { collisions } from './collisions.ts';
import { noTroubles, openPage } from './openPage.ts';
import { backToStop, middleOfMap, onMap, sightOf, stillAround, zoomIn, zoomOut } from './sight.ts';
import { quad, seoul, tokyo, trip } from './trip.ts';
import { arrival, at, hasFocus, mapAsSeen, next, readyToWalk, rest, startAt } from './walk.ts';

/** A button that says that it can do no more can be pressed all the same. */
const press = (button: Locator) => button.click({ force: true });

test('zooms by a press on its buttons, and comes back to the very rest it left', async () => {
  const { page, troubles, close } = await openPage();
  await startAt(page, tokyo);
  const before = await mapAsSeen(page);
  const { width } = await sightOf(page);
  expect(await backToStop(page).isVisible()).toBe(false);

  await zoomIn(page).click();
  const closer = await stillAround(page);
  expect(closer.width).toBeCloseTo(width / 1.6, 0);
  await zoomOut(page).click();
  await zoomOut(page).click();
  expect((await stillAround(page)).width).toBeCloseTo(width * 1.6, 0);

  await backToStop(page).click();
  await page.locator('[data-explore="resting"]').first().waitFor();
  await rest(page, tokyo.id);
  expect(await mapAsSeen(page)).toEqual(before);
  expect(await backToStop(page).isVisible()).toBe(false);
  expect(troubles).toEqual(noTroubles);
  await close();
});

test('moves the map under a mouse that drags it, and with it what is marked there', async () => {
  const { page, close } = await openPage();
  await startAt(page, tokyo);
  const { x, y } = await middleOfMap(page);
  const mark = onMap(page, seoul);
  const before = (await mark.boundingBox())!;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 4 });
  await page.mouse.move(x + 120, y + 50, { steps: 4 });
  await page.mouse.up();
  await stillAround(page);
  const after = (await mark.boundingBox())!;
  expect(after.x - before.x).toBeCloseTo(120, 0);
  expect(after.y - before.y).toBeCloseTo(50, 0);

  await page.mouse.move(x, y);
  expect((await mark.boundingBox())!.x).toBeCloseTo(after.x, 1);
  await close();
});

test('zooms with Ctrl and the wheel around the pointer, and leaves the page as it is', async () => {
  const { page, close } = await openPage();
  await startAt(page, quad);
  const mark = onMap(page, tokyo);
  const { x, y, width, height } = (await mark.boundingBox())!;
  const before = await sightOf(page);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  const after = await stillAround(page);
  expect(after.width).toBeLessThan(before.width * 0.5);
  const now = (await mark.boundingBox())!;
  // Stops that made room for each other come nearer to their true places.
  expect(Math.hypot(now.x - x, now.y - y)).toBeLessThan(16);
  expect(await page.evaluate(() => [scrollY, visualViewport!.scale, innerWidth])).toEqual([
    0, 1, 1280,
  ]);
  await close();
});

test('leaves a plain wheel to the page, at rest and in a moved view, and says once how to zoom', async () => {
  const { page, close } = await openPage({ height: 500 });
  await startAt(page, tokyo);
  const { x, y } = await middleOfMap(page);
  const hint = page.locator('[data-of="wheel"]');
  expect(await hint.isVisible()).toBe(false);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 120);
  await page.waitForFunction(() => scrollY > 60);
  expect(await hint.isVisible()).toBe(true);
  await hint.waitFor({ state: 'hidden' });
  const resting = await sightOf(page);

  await page.mouse.wheel(0, -120);
  await page.waitForFunction(() => scrollY === 0);
  expect(await hint.isVisible()).toBe(false);
  expect(await sightOf(page)).toEqual(resting);

  await zoomIn(page).click();
  const moved = await stillAround(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 120);
  await page.waitForFunction(() => scrollY > 60);
  expect(await sightOf(page)).toEqual(moved);
  await close();
});

test('moves with the keys while the map has the focus: + − zoom, arrows move, 0 and Escape go back', async () => {
  const { page, close } = await openPage();
  await startAt(page, quad);
  const { width } = await sightOf(page);
  await onMap(page, tokyo).focus();
  await page.keyboard.press('+');
  const closer = await stillAround(page);
  expect(closer.width).toBeLessThan(width);
  for (const [key, dx, dy] of [
    ['ArrowRight', 1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowLeft', -1, 0],
    ['ArrowUp', 0, -1],
  ] as const) {
    const before = await sightOf(page);
    await page.keyboard.press(key);
    const after = await stillAround(page);
    expect(Math.sign(Math.round(after.x - before.x)), key).toBe(dx);
    expect(Math.sign(Math.round(after.y - before.y)), key).toBe(dy);
  }
  await page.keyboard.press('-');
  expect((await stillAround(page)).width).toBeCloseTo(width, 0);
  await page.keyboard.press('0');
  await page.locator('[data-explore="resting"]').first().waitFor();
  await rest(page, quad.id);
  expect(await hasFocus(onMap(page, tokyo))).toBe(true);

  await page.keyboard.press('+');
  await stillAround(page);
  await page.keyboard.press('Escape');
  await page.locator('[data-explore="resting"]').first().waitFor();
  // At rest the arrows walk, as in the timeline.
  await page.keyboard.press('ArrowRight');
  expect(await arrival(page, tokyo)).toEqual(at(tokyo, 'moved'));
  await close();
});

test('says the keys to whoever comes to the buttons with the keyboard, by eye and by ear', async () => {
  const { page, close } = await openPage();
  await startAt(page, quad);
  const keys = page.locator('[data-of="keys"]');
  expect(await keys.isVisible()).toBe(false);
  await onMap(page, quad).focus();
  for (let presses = 0; presses < 20 && !(await hasFocus(zoomIn(page))); presses += 1)
    await page.keyboard.press('Tab');
  expect(await hasFocus(zoomIn(page))).toBe(true);
  await keys.waitFor();
  expect(await zoomIn(page).getAttribute('aria-describedby')).toBe(await keys.getAttribute('id'));

  await page.keyboard.press('Enter');
  await stillAround(page);
  await page.keyboard.press('ArrowLeft');
  await stillAround(page);
  await page.keyboard.press('Tab');
  expect(await hasFocus(backToStop(page))).toBe(true);
  await page.keyboard.press('Enter');
  await page.locator('[data-explore="resting"]').first().waitFor();
  // The button is gone, the focus isn't lost.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('map');
  await close();
});

test('brings a mark into view that the keyboard comes to', async () => {
  const { page, close } = await openPage();
  await startAt(page, tokyo);
  await zoomIn(page).click();
  await stillAround(page);
  const alaska = onMap(page, trip.steps[3]!);
  await alaska.focus();
  await stillAround(page);
  const map = (await page.locator('[data-scene]').boundingBox())!;
  const mark = (await alaska.boundingBox())!;
  expect(mark.x).toBeGreaterThanOrEqual(map.x);
  expect(mark.y).toBeGreaterThanOrEqual(map.y);
  expect(mark.x + mark.width).toBeLessThanOrEqual(map.x + map.width);
  expect(mark.y + mark.height).toBeLessThanOrEqual(map.y + map.height);
  await close();
});

test('loads what it takes to look around at the first sign, and forgets nothing meanwhile', async () => {
  const { page, close } = await openPage();
  const asked: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/explore-[^/]*\.js$/, async (route) => {
    asked.push(route.request().url());
    await held;
    await route.continue();
  });
  await startAt(page, tokyo);
  const { width } = await sightOf(page);
  await page.mouse.wheel(0, 10);
  expect(asked).toEqual([]);

  await zoomOut(page).click();
  await zoomOut(page).click();
  await page.waitForTimeout(50);
  expect(asked).toHaveLength(1);
  expect((await sightOf(page)).width).toBe(width);
  release();
  expect((await stillAround(page)).width).toBeCloseTo(width * 1.6 ** 2, 0);
  await close();
});

test('keeps the drag that was over before its code had come', async () => {
  const { page, close } = await openPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/explore-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await startAt(page, tokyo);
  const { x, y } = await middleOfMap(page);
  const before = (await onMap(page, seoul).boundingBox())!;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 90, y, { steps: 3 });
  await page.mouse.up();
  release();
  await stillAround(page);
  expect((await onMap(page, seoul).boundingBox())!.x - before.x).toBeCloseTo(90, 0);
  await close();
});

test('stays usable where the code to look around cannot be had', async () => {
  const { page, close } = await openPage();
  await page.route(/\/explore-[^/]*\.js$/, (route) => route.abort());
  await startAt(page, tokyo);
  await zoomIn(page).click();
  await next(page).click();
  expect(await arrival(page, seoul)).toEqual(at(seoul, 'moved'));
  await close();
});

test('flies on from a moved view, without a jump, when the reader steps on', async () => {
  const { page, close } = await openPage();
  await startAt(page, tokyo);
  await zoomIn(page).click();
  await zoomIn(page).click();
  const moved = await stillAround(page);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const camera = document.querySelector('[data-camera]')!;
    new MutationObserver(() => seen.push(getComputedStyle(camera).transform)).observe(camera, {
      attributeFilter: ['style'],
    });
  });
  const held = await page.evaluate(
    () => getComputedStyle(document.querySelector('[data-camera]')!).transform,
  );
  await next(page).click();
  expect(await arrival(page, seoul)).toEqual(at(seoul, 'moved'));
  const [first] = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  const numbers = (matrix: string) => matrix.match(/-?[\d.]+/g)!.map(Number);
  const [before, after] = [numbers(held), numbers(first!)];
  for (const [index, value] of after.entries()) expect(value).toBeCloseTo(before[index]!, 1);
  expect((await sightOf(page)).width).not.toBeCloseTo(moved.width, 0);
  expect(await page.locator('[data-explore="around"]').count()).toBe(0);
  await close();
});

test('jumps rather than moves for a reader who wants less motion', async () => {
  const { page, close } = await openPage({ reducedMotion: 'reduce' });
  await startAt(page, tokyo);
  const before = await mapAsSeen(page);
  await page.evaluate(() => {
    new MutationObserver(() => Object.assign(window, { flew: true })).observe(
      document.querySelector('[data-scene]')!,
      { attributeFilter: ['data-flying'] },
    );
  });
  await zoomOut(page).click();
  await stillAround(page);
  await backToStop(page).click();
  await page.locator('[data-explore="resting"]').first().waitFor();
  expect(await mapAsSeen(page)).toEqual(before);
  expect(await page.evaluate(() => 'flew' in window)).toBe(false);
  await close();
});

test('never loses the map, however far it is dragged or zoomed', async () => {
  const { page, close } = await openPage();
  await startAt(page, tokyo);
  for (let presses = 0; presses < 12; presses += 1) await press(zoomOut(page));
  await stillAround(page);
  expect(await zoomOut(page).getAttribute('aria-disabled')).toBe('true');
  expect(await hasFocus(zoomOut(page))).toBe(true);
  for (let presses = 0; presses < 16; presses += 1) await press(zoomIn(page));
  await stillAround(page);
  expect(await zoomIn(page).getAttribute('aria-disabled')).toBe('true');
  expect(await zoomOut(page).getAttribute('aria-disabled')).toBeNull();

  await onMap(page, tokyo).focus();
  for (let presses = 0; presses < 60; presses += 1) await page.keyboard.press('ArrowUp');
  const top = await stillAround(page);
  await page.keyboard.press('ArrowUp');
  expect((await stillAround(page)).y).toBeCloseTo(top.y, 2);
  expect(top.y).toBeGreaterThanOrEqual(0);
  await close();
});

test('keeps the sight when the window gets another width', async () => {
  const { page, close } = await openPage();
  await startAt(page, tokyo);
  await zoomOut(page).click();
  const before = await stillAround(page);
  await page.setViewportSize({ width: 700, height: 800 });
  const after = await stillAround(page);
  expect(after.width).toBeCloseTo(before.width, 0);
  expect(after.x).toBeCloseTo(before.x, 0);
  expect(after.y).toBeCloseTo(before.y, 0);
  await backToStop(page).click();
  await page.locator('[data-explore="resting"]').first().waitFor();
  await rest(page, tokyo.id);
  await close();
});

for (const width of [390, 1280]) {
  test(`lets no names or marks overlap at any zoom on a page ${width} px wide`, async () => {
    const { page, close } = await openPage({ width, reducedMotion: 'reduce' });
    for (const step of [quad, tokyo]) {
      await startAt(page, step);
      for (let presses = 0; presses < 7; presses += 1) {
        await press(step === quad ? zoomIn(page) : zoomOut(page));
        await stillAround(page);
        expect(await collisions(page, 'around'), `${step.id}, ${presses}`).toEqual([]);
      }
    }
    await close();
  });
}

test('shows on the way what the stop itself has no eye for', async () => {
  const { page, close } = await openPage();
  await startAt(page, seoul);
  expect(await page.locator('[data-at="context-hong-kong"]').count()).toBe(0);
  for (let presses = 0; presses < 5; presses += 1) await zoomOut(page).click();
  await stillAround(page);
  const link = page.locator('[data-at="context-hong-kong"]');
  expect(await link.isVisible()).toBe(true);
  expect(await link.getAttribute('href')).toBe('./tokyo.html#hong-kong');
  await close();
});

test('moves nothing on the page while it comes to life, and has nothing to press without script', async () => {
  const still = await openPage({ javaScript: false });
  await still.page.goto('tokyo.html');
  expect(await zoomIn(still.page).isVisible()).toBe(false);
  await still.close();

  const { page, close } = await openPage();
  await page.goto('tokyo.html');
  const served = await zoomIn(page).boundingBox();
  await readyToWalk(page);
  await zoomIn(page).waitFor();
  expect(await zoomIn(page).boundingBox()).toEqual(served);
  const small = await page
    .locator('[data-map] [data-move]')
    .evaluateAll((all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .filter((box) => box.width < 24 || box.height < 24),
    );
  expect(small).toEqual([]);
  await close();
});
