import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';
import { alaska, quad, seoul, tokyo } from './trip.ts';
import { arrival, next, previous, rest, startAt } from './walk.ts';

type Announcement = { text: string; moving: string[] };

/** Notes whatever is said aloud, and what moves while it is. */
async function listen(page: Page): Promise<() => Promise<Announcement[]>> {
  await page.evaluate(() => {
    const said: Announcement[] = [];
    Object.assign(window, { said });
    const live = [...document.querySelectorAll('[aria-live], [role="status"], [role="alert"]')];
    for (const region of live) {
      new MutationObserver(() => {
        const text = region.textContent ?? '';
        const words = document
          .getAnimations()
          .filter(({ playState }) => playState === 'running')
          .map(({ effect }) => (effect as KeyframeEffect).target)
          .filter((target) => target?.closest('[data-words]'))
          .map((target) => target!.className);
        const map = document.querySelector('[data-flying]') ? ['the map'] : [];
        if (text !== '') said.push({ text, moving: [...map, ...words] });
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  return () => page.evaluate(() => Reflect.get(window, 'said') as Announcement[]);
}

const textsOf = (announcements: readonly Announcement[]) => announcements.map(({ text }) => text);

test('tells a listener of each step once, when nothing moves any more', async () => {
  const { page, close } = await openPage();
  await startAt(page, quad);
  const heard = await listen(page);
  for (const step of [tokyo, seoul, alaska]) {
    await next(page).click();
    await arrival(page, step);
  }
  await previous(page).click();
  await arrival(page, seoul);
  const said = await heard();
  expect(textsOf(said)).toEqual(
    [tokyo, seoul, alaska, seoul].map(({ announcement }) => expect.stringContaining(announcement)),
  );
  expect(said.flatMap(({ moving }) => moving)).toEqual([]);
  await close();
});

test('tells a listener in a hurry of the step where they stay, and of no other', async () => {
  const { page, close } = await openPage();
  await startAt(page, quad);
  const heard = await listen(page);
  await page.evaluate(async () => {
    for (let clicks = 0; clicks < 3; clicks += 1) {
      document.querySelector<HTMLElement>('a[rel="next"]')?.click();
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  });
  await arrival(page, alaska);
  expect(textsOf(await heard())).toEqual([expect.stringContaining(alaska.announcement)]);
  await close();
});

test('tells a listener who wants no motion of each step as well', async () => {
  const { page, close } = await openPage({ reducedMotion: 'reduce' });
  await startAt(page, quad);
  const heard = await listen(page);
  await next(page).click();
  await arrival(page, tokyo);
  expect(textsOf(await heard())).toEqual([expect.stringContaining(tokyo.announcement)]);
  await close();
});

test('says nothing of its own on a page’s first view, nor when a panel is opened', async () => {
  const { page, close } = await openPage();
  await startAt(page, tokyo);
  const heard = await listen(page);
  await page.locator('[data-context="taiwan"] summary').first().click();
  await page.locator('[data-map-list] summary').click();
  await rest(page, 'tokyo--taiwan');
  expect(await heard()).toEqual([]);
  await close();
});
