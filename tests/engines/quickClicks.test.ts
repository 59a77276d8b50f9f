import { expect } from 'vitest';
import { clickAlong, restlessWalk } from '../browser/restlessWalk.ts';
import { trip } from '../browser/trip.ts';
import { arrival, at, isMarkedPage, mapAsSeen, markPage, startAt } from '../browser/walk.ts';
import { inEachEngine } from './inEachEngine.ts';

inEachEngine(
  'brings a reader who clicks twenty times in a hurry to the right place',
  {},
  async (page) => {
    const { clicks, end } = restlessWalk(1);
    await page.goto(end.file);
    await arrival(page, end);
    const fresh = await mapAsSeen(page);

    await startAt(page, trip.steps[0]!);
    await markPage(page);
    await page.evaluate(clickAlong, clicks);
    expect(await arrival(page, end)).toEqual(at(end, 'moved'));
    expect(await mapAsSeen(page)).toEqual(fresh);
    expect(await isMarkedPage(page)).toBe(true);
    expect(await page.troubles()).toEqual([]);
  },
);
