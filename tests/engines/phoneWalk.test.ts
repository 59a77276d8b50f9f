import { expect } from 'vitest';
import { alaska, quad, seoul, tokyo } from '../browser/trip.ts';
import {
  arrival,
  at,
  isMarkedPage,
  markPage,
  startAt,
  stopInTimeline,
  stopOnMap,
  toNext,
  toPrevious,
} from '../browser/walk.ts';
import { inEachEngine } from './inEachEngine.ts';

const phone = { width: 390, height: 664, hasTouch: true, reducedMotion: 'reduce' } as const;

inEachEngine('leads to the last stop and back by a thumb on a phone', phone, async (page) => {
  await startAt(page, quad);
  await markPage(page);
  for (const step of [tokyo, seoul, alaska]) {
    await page.tap(toNext);
    expect(await arrival(page, step)).toEqual(at(step, 'moved'));
  }
  for (const step of [seoul, tokyo, quad]) {
    await page.tap(toPrevious);
    expect(await arrival(page, step)).toEqual(at(step, 'moved'));
  }
  expect(await isMarkedPage(page)).toBe(true);
  expect(await page.troubles()).toEqual([]);
});

inEachEngine(
  'goes to the stop that a thumb or a mouse touches, in the timeline or on the map',
  phone,
  async (page) => {
    await startAt(page, quad);
    await markPage(page);
    for (const [touch, selector, step] of [
      ['tap', stopInTimeline(alaska), alaska],
      ['click', stopInTimeline(tokyo), tokyo],
      ['tap', stopOnMap(seoul), seoul],
      ['click', stopOnMap(tokyo), tokyo],
      ['click', toNext, seoul],
    ] as const) {
      await page[touch](selector);
      expect(await arrival(page, step), `${touch} on ${selector}`).toEqual(at(step, 'moved'));
    }
    expect(await isMarkedPage(page)).toBe(true);
  },
);
