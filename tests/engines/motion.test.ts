import { expect } from 'vitest';
import { quad, trip } from '../browser/trip.ts';
import { arrival, mapAsSeen, rest, startAt, toNext } from '../browser/walk.ts';
import type { EnginePage } from './engine.ts';
import { inEachEngine } from './inEachEngine.ts';

/** From now on notes whether the map ever flies. */
function watchFlights(page: EnginePage): Promise<void> {
  return page.evaluate(() => {
    const map = document.querySelector<HTMLElement>('[data-scene]')!;
    new MutationObserver(() => {
      if ('flying' in map.dataset) Object.assign(window, { flew: true });
    }).observe(map, { attributeFilter: ['data-flying'] });
  });
}

const flew = (page: EnginePage) => page.evaluate(() => 'flew' in window);

/** How the map stands on each step's page as it is loaded. */
async function restsOf(page: EnginePage) {
  const rests = new Map<string, Awaited<ReturnType<typeof mapAsSeen>>>();
  for (const step of trip.steps) {
    await page.goto(step.file);
    await arrival(page, step);
    rests.set(step.id, await mapAsSeen(page));
  }
  return rests;
}

/** What a script has written on the map and not taken back, in the camera's and the marks’ way. */
const leftovers = (page: EnginePage) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-camera], [data-scene] [data-at]')]
      .map(({ style }) => style.cssText)
      .filter((text) => text !== ''),
  );

inEachEngine('flies, and lands where the stylesheet has the map rest', {}, async (page) => {
  const rests = await restsOf(page);
  expect(new Set([...rests.values()].map(({ camera }) => camera)).size).toBe(trip.steps.length);
  await startAt(page, quad);
  await watchFlights(page);
  for (const step of trip.steps.slice(1)) {
    await page.click(toNext);
    await rest(page, step.id);
    expect(await mapAsSeen(page), step.id).toEqual(rests.get(step.id));
    expect(await leftovers(page), step.id).toEqual([]);
  }
  expect(await flew(page)).toBe(true);
});

inEachEngine(
  'shows the end state at once to a reader who wants less motion',
  { width: 390, reducedMotion: 'reduce' },
  async (page) => {
    const rests = await restsOf(page);
    await startAt(page, quad);
    await watchFlights(page);
    for (const step of trip.steps.slice(1)) {
      await page.click(toNext);
      await rest(page, step.id);
      expect(await mapAsSeen(page), step.id).toEqual(rests.get(step.id));
    }
    expect(await flew(page)).toBe(false);
  },
);
