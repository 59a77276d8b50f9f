import { expect } from 'vitest';
import { quad, seoul, tokyo, trip } from '../browser/trip.ts';
import {
  arrival,
  at,
  isMarkedPage,
  markPage,
  readyToWalk,
  rest,
  startAt,
  toNext,
} from '../browser/walk.ts';
import { inEachEngine } from './inEachEngine.ts';

inEachEngine(
  'takes the reader back and forward without loading a page, and a reload keeps the step',
  { reducedMotion: 'reduce' },
  async (page) => {
    await startAt(page, quad);
    await markPage(page);
    for (const step of [tokyo, seoul]) {
      await page.click(toNext);
      await rest(page, step.id);
    }
    for (const [go, step] of [
      ['back', tokyo],
      ['back', quad],
      ['forward', tokyo],
      ['forward', seoul],
      ['back', tokyo],
    ] as const) {
      await page[go]();
      expect(await arrival(page, step)).toEqual(at(step, 'moved'));
    }
    expect(await isMarkedPage(page)).toBe(true);

    await page.reload();
    expect(await arrival(page, tokyo)).toEqual(at(tokyo, 'loaded'));
    expect(await isMarkedPage(page)).toBe(false);
    await page.back();
    expect(await arrival(page, quad)).toMatchObject({ file: quad.file, title: quad.title });
    expect(await page.troubles()).toEqual([]);
  },
);

inEachEngine(
  'takes over every page as it was served, without a word in the console',
  {},
  async (page) => {
    for (const step of trip.steps) {
      await page.goto(step.file);
      const served = await page.evaluate(() => document.body.innerText);
      await readyToWalk(page);
      expect(await arrival(page, step)).toEqual(at(step, 'loaded'));
      // Nothing but what plays the trip has come.
      const added = await page.evaluate(
        (before) => document.body.innerText.length - before.length,
        served,
      );
      expect(added, step.id).toBeLessThan(100);
    }
    await page.goto('story.html');
    await page.goto('404.html');
    expect(await page.troubles()).toEqual([]);
  },
);
