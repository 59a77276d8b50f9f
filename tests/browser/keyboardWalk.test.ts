import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { noTroubles, openPage } from './openPage.ts';
import { alaska, quad, seoul, tokyo, trip } from './trip.ts';
import {
  arrival,
  at,
  hasFocus,
  inTimeline,
  isMarkedPage,
  markPage,
  next,
  onMap,
  previous,
  startAt,
  tabTo,
  whereabouts,
} from './walk.ts';

/** Presses keys; tells which of them the page took from the browser. */
async function keysTaken(page: Page, keys: readonly string[]): Promise<string[]> {
  await page.evaluate(() => {
    const taken: string[] = [];
    Object.assign(window, { taken });
    window.addEventListener('keydown', (event) => {
      if (event.defaultPrevented) taken.push(event.key);
      // The browser's own answer, leaving the page for example, is not the question.
      event.preventDefault();
    });
  });
  for (const key of keys) await page.keyboard.press(key);
  return page.evaluate(() => Reflect.get(window, 'taken') as string[]);
}

test('leads through all four stops by Tab and Enter, and the focus stays on Next', async () => {
  const { page, troubles, close } = await openPage();
  await startAt(page, quad);
  await markPage(page);
  expect(await whereabouts(page)).toEqual(at(quad, 'loaded'));

  await tabTo(page, next(page));
  for (const step of [tokyo, seoul, alaska]) {
    await page.keyboard.press('Enter');
    expect(await arrival(page, step)).toEqual(at(step, 'moved'));
    expect(await hasFocus(next(page)), `focus at ${step.id}`).toBe(true);
  }
  expect(await isMarkedPage(page)).toBe(true);
  expect(troubles).toEqual(noTroubles);
  await close();
});

test('leads back to the first stop by Enter on Previous, which keeps the focus', async () => {
  const { page, close } = await openPage();
  await startAt(page, alaska);
  await markPage(page);

  await tabTo(page, next(page));
  await tabTo(page, previous(page), 'Shift+Tab');
  for (const step of [seoul, tokyo]) {
    await page.keyboard.press('Enter');
    expect(await arrival(page, step)).toEqual(at(step, 'moved'));
    expect(await hasFocus(previous(page)), `focus at ${step.id}`).toBe(true);
  }
  await page.keyboard.press('Enter');
  expect(await arrival(page, quad)).toEqual(at(quad, 'moved'));
  expect(await isMarkedPage(page)).toBe(true);
  await close();
});

test('keeps the focus among the controls when Previous ends at the first stop', async () => {
  const { page, close } = await openPage();
  await startAt(page, tokyo);
  await previous(page).focus();
  await page.keyboard.press('Enter');
  await arrival(page, quad);
  const where = await page.evaluate(() => document.activeElement?.closest('nav') !== null);
  expect(where).toBe(true);
  await close();
});

test('walks the timeline with the arrow keys, Home and End, and the focus goes along', async () => {
  const { page, close } = await openPage();
  await startAt(page, quad);
  await markPage(page);
  await tabTo(page, inTimeline(page, quad));

  const walk = [
    ['ArrowRight', tokyo],
    ['End', alaska],
    ['ArrowLeft', seoul],
    ['ArrowUp', tokyo],
    ['ArrowDown', seoul],
    ['Home', quad],
  ] as const;
  for (const [key, step] of walk) {
    await page.keyboard.press(key);
    expect(await arrival(page, step), key).toEqual(at(step, 'moved'));
    expect(await hasFocus(inTimeline(page, step)), `focus after ${key}`).toBe(true);
  }
  expect(await isMarkedPage(page)).toBe(true);
  await close();
});

test('walks on from the map with the arrow keys, and the focus stays on the map', async () => {
  const { page, close } = await openPage();
  await startAt(page, quad);
  await tabTo(page, onMap(page, quad));

  for (const step of [tokyo, seoul, alaska]) {
    await page.keyboard.press('ArrowRight');
    expect(await arrival(page, step)).toEqual(at(step, 'moved'));
  }
  expect(await page.evaluate(() => document.activeElement?.closest('[data-map]') !== null)).toBe(
    true,
  );
  await close();
});

test('goes where a marker on the map leads by Enter', async () => {
  const { page, close } = await openPage();
  await startAt(page, quad);
  await markPage(page);
  await tabTo(page, onMap(page, seoul));
  await page.keyboard.press('Enter');
  expect(await arrival(page, seoul)).toEqual(at(seoul, 'moved'));
  expect(await isMarkedPage(page)).toBe(true);
  await close();
});

test('leaves the reader’s keys alone outside of the timeline and the map', async () => {
  const { page, close } = await openPage();
  await startAt(page, tokyo);
  await next(page).focus();
  const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'];
  expect(await keysTaken(page, keys)).toEqual([]);
  expect(await arrival(page, tokyo)).toEqual(at(tokyo, 'loaded'));
  await close();
});

test('leaves keys alone that are pressed with a modifier, and all that are not for walking', async () => {
  const { page, close } = await openPage();
  await startAt(page, tokyo);
  await inTimeline(page, tokyo).focus();
  const modified = ['Shift', 'Control', 'Alt', 'Meta'].flatMap((modifier) =>
    ['ArrowRight', 'Home', 'End'].map((key) => `${modifier}+${key}`),
  );
  const others = ['PageDown', 'Space', 'n', 'j', 'Escape'];
  expect(await keysTaken(page, [...modified, ...others])).toEqual([]);
  expect(await arrival(page, tokyo)).toEqual(at(tokyo, 'loaded'));
  // The very same notice sees a key that is taken.
  expect(await keysTaken(page, ['ArrowRight'])).toEqual(['ArrowRight']);
  await close();
});

test('lets a keyboard reader skip the map, straight to the words', async () => {
  const { page, close } = await openPage();
  await startAt(page, seoul);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 2, name: trip.steps[2]!.heading });
  expect(await hasFocus(heading)).toBe(true);
  expect(page.url()).toMatch(/seoul\.html$/);
  await close();
});
