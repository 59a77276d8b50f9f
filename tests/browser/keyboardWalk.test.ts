import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { noTroubles, openPage } from './openPage.ts';
import { alaska, quad, seoul, tokyo, type TripStep } from './trip.ts';
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

/** Presses a key, and tells whether the page took it from the browser. */
async function press(page: Page, keys: string): Promise<'taken' | 'left'> {
  await page.evaluate(() => {
    window.addEventListener('keydown', (event) => {
      document.documentElement.lang += event.defaultPrevented ? '!' : '';
    });
  });
  await page.keyboard.press(keys);
  return 'left';
}

test('leads through all four stops by keyboard alone, the focus staying on Next', async () => {
  const { page, troubles, close } = await openPage();
  await startAt(page, quad);
  await markPage(page);

  await tabTo(page, next(page));
  for (const step of [tokyo, seoul, alaska]) {
    await page.keyboard.press('Enter');
    expect(await arrival(page, step)).toEqual(at(step, 'moved'));
    expect(await hasFocus(next(page))).toBe(true);
  }
  expect(await isMarkedPage(page)).toBe(true);
  expect(troubles).toEqual(noTroubles);
  await close();
});
