import { expect } from 'vitest';
import { tokyo } from '../browser/trip.ts';
import { rest, startAt } from '../browser/walk.ts';
import type { EnginePage } from './engine.ts';
import { inEachEngine } from './inEachEngine.ts';

async function until(is: () => Promise<boolean>): Promise<void> {
  await expect.poll(is, { timeout: 15_000, interval: 50 }).toBe(true);
}

const map = '[data-scene]';
const button = (move: string) => `[data-map] [data-move="${move}"]`;
const box = (traveller: string) => `[data-shows="${traveller}"]`;

/** The width in view, in units of the sheet. */
const widthOf = (page: EnginePage) =>
  page.evaluate(() => {
    const { transform } = getComputedStyle(document.querySelector('[data-camera]')!);
    return Math.round(1000 / new DOMMatrix(transform).a);
  });

/** Where Seoul's marker is in the window, in CSS px. */
const seoulAt = (page: EnginePage) =>
  page.evaluate(() => {
    const { x, y } = document
      .querySelector('[data-map] a[data-step="seoul"]')!
      .getBoundingClientRect();
    return { x: Math.round(x), y: Math.round(y) };
  });

const isAround = (page: EnginePage) =>
  page.evaluate(() => document.querySelector('[data-explore="around"]') !== null);
const scrolled = (page: EnginePage) => page.evaluate(() => Math.round(scrollY));

/** Presses the way back, and waits for the rest. */
async function goBack(page: EnginePage, press: () => Promise<void>) {
  await press();
  await until(async () => !(await isAround(page)));
  await rest(page, tokyo.id);
}

const desk = { width: 1280, height: 600 } as const;

inEachEngine('lets a mouse look around on the map, and the wheel scroll', desk, async (page) => {
  await startAt(page, tokyo);
  const resting = await widthOf(page);
  await page.click(button('in'));
  await until(async () => (await widthOf(page)) === Math.round(resting / 1.6));
  await goBack(page, () => page.click(button('back')));
  expect(await widthOf(page)).toBe(resting);

  const before = await seoulAt(page);
  await page.drag(map, { x: 80, y: 30 });
  await until(async () => (await seoulAt(page)).x === before.x + 80);
  expect((await seoulAt(page)).y).toBe(before.y + 30);
  await page.wheel(map, { x: 0, y: -100 }, 'Control');
  await until(async () => (await widthOf(page)) < resting);
  expect(await scrolled(page)).toBe(0);

  const moved = await widthOf(page);
  await page.wheel(map, { x: 0, y: 150 });
  await until(async () => (await scrolled(page)) > 50);
  expect(await widthOf(page)).toBe(moved);
  await goBack(page, () => page.click(button('back')));
  await page.click(button('trip'));
  await rest(page, '--trip');
  await page.click(button('leave'));
  await rest(page, tokyo.id);
  expect(await page.troubles()).toEqual([]);
});

const phone = { width: 390, height: 664, hasTouch: true } as const;

inEachEngine('lets fingers look around on the map, and one of them scroll', phone, async (page) => {
  await startAt(page, tokyo);
  const resting = await widthOf(page);
  await page.pinch(map, 60, 120);
  await until(async () => Math.abs((await widthOf(page)) - resting / 2) < 8);
  expect(await scrolled(page)).toBe(0);
  await goBack(page, () => page.tap(button('back')));
  await page.tap(button('out'));
  await until(async () => Math.abs((await widthOf(page)) - resting * 1.6) < 2);
  const moved = await widthOf(page);
  await page.evaluate(() => {
    const kept: boolean[] = [];
    Object.assign(window, { kept });
    addEventListener('touchmove', (event) => kept.push(event.defaultPrevented));
  });
  await page.swipe(map, { x: 0, y: -120 });
  // Only Chromium scrolls by a driver's finger; in all three the page keeps the finger's way.
  const kept = await page.evaluate(() => (window as unknown as { kept: boolean[] }).kept);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept).not.toContain(true);
  if (page.engine === 'chromium') await until(async () => (await scrolled(page)) > 50);
  expect(Math.abs((await widthOf(page)) - moved)).toBeLessThan(2);
  expect(await page.troubles()).toEqual([]);
});

inEachEngine('lets keys look around on the map, and go back', desk, async (page) => {
  await startAt(page, tokyo);
  const resting = await widthOf(page);
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('[data-map] a[data-step]')!.focus(),
  );
  await page.press('+');
  await until(async () => (await widthOf(page)) === Math.round(resting / 1.6));
  const before = await seoulAt(page);
  await page.press('ArrowRight');
  await until(async () => (await seoulAt(page)).x < before.x - 50);
  await page.press('-');
  await until(async () => (await widthOf(page)) === resting);
  await goBack(page, () => page.press('0'));
  await page.press('+');
  await until(() => isAround(page));
  await goBack(page, () => page.press('Escape'));
  expect(await page.troubles()).toEqual([]);
});

/** What of a traveller is drawn: lines, names, dots of places where nobody else comes. */
const drawn = (page: EnginePage, who: string) =>
  page.evaluate(
    (id) =>
      [...document.querySelectorAll(`[data-map] [data-who="${id}"]`)].filter(
        (one) => getComputedStyle(one).display !== 'none',
      ).length,
    who,
  );

inEachEngine(
  'draws whose routes the reader wants, by mouse, finger and key',
  phone,
  async (page) => {
    await startAt(page, tokyo);
    const all = await drawn(page, 'austin');
    expect(all).toBeGreaterThan(3);
    for (const toggle of [
      () => page.click(box('austin')),
      () => page.tap(box('austin')),
      async () => {
        await page.evaluate(() =>
          document.querySelector<HTMLElement>('[data-shows="austin"]')!.focus(),
        );
        await page.press('Space');
      },
    ]) {
      await toggle();
      await until(async () => (await drawn(page, 'austin')) === 0);
      expect(await drawn(page, 'blinken')).toBeGreaterThan(0);
      await toggle();
      await until(async () => (await drawn(page, 'austin')) === all);
    }
  },
);
