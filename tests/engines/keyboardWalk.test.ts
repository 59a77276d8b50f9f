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
  whereabouts,
} from '../browser/walk.ts';
import { inEachEngine } from './inEachEngine.ts';
import { hasFocus, keysTaken, tabTo } from './keys.ts';

inEachEngine(
  'leads to the last stop and back by Tab and Enter, and the focus stays on the link',
  { reducedMotion: 'reduce' },
  async (page) => {
    await startAt(page, quad);
    await markPage(page);
    expect(await whereabouts(page)).toEqual(at(quad, 'loaded'));
    await tabTo(page, toNext);
    for (const step of [tokyo, seoul, alaska]) {
      await page.press('Enter');
      expect(await arrival(page, step)).toEqual(at(step, 'moved'));
      expect(await hasFocus(page, toNext), `focus at ${step.id}`).toBe(true);
    }

    await tabTo(page, toPrevious);
    for (const step of [seoul, tokyo]) {
      await page.press('Enter');
      expect(await arrival(page, step)).toEqual(at(step, 'moved'));
      expect(await hasFocus(page, toPrevious), `focus at ${step.id}`).toBe(true);
    }
    // The first stop has no Previous: the focus stays among the controls.
    await page.press('Enter');
    expect(await arrival(page, quad)).toEqual(at(quad, 'moved'));
    expect(await hasFocus(page, 'nav *')).toBe(true);
    expect(await isMarkedPage(page)).toBe(true);
    expect(await page.troubles()).toEqual([]);
  },
);

inEachEngine(
  'walks the timeline by arrow keys, Home and End, and the focus goes along',
  { reducedMotion: 'reduce' },
  async (page) => {
    await startAt(page, quad);
    await markPage(page);
    await tabTo(page, stopInTimeline(quad));
    for (const [key, step] of [
      ['ArrowRight', tokyo],
      ['End', alaska],
      ['ArrowLeft', seoul],
      ['ArrowUp', tokyo],
      ['ArrowDown', seoul],
      ['Home', quad],
    ] as const) {
      await page.press(key);
      expect(await arrival(page, step), key).toEqual(at(step, 'moved'));
      expect(await hasFocus(page, stopInTimeline(step)), `focus after ${key}`).toBe(true);
    }
    expect(await isMarkedPage(page)).toBe(true);
  },
);

inEachEngine(
  'walks on from the map by arrow keys and by Enter on a marker, and the focus stays on the map',
  { reducedMotion: 'reduce' },
  async (page) => {
    await startAt(page, quad);
    await markPage(page);
    await tabTo(page, stopOnMap(quad));
    for (const [key, step] of [
      ['ArrowRight', tokyo],
      ['End', alaska],
      ['ArrowLeft', seoul],
      ['Home', quad],
    ] as const) {
      await page.press(key);
      expect(await arrival(page, step), key).toEqual(at(step, 'moved'));
      expect(await hasFocus(page, '[data-map] *'), `focus after ${key}`).toBe(true);
    }
    await tabTo(page, stopOnMap(seoul));
    await page.press('Enter');
    expect(await arrival(page, seoul)).toEqual(at(seoul, 'moved'));
    expect(await isMarkedPage(page)).toBe(true);
  },
);

inEachEngine(
  'leaves alone the reader’s keys outside of timeline and map, and all with a modifier',
  { reducedMotion: 'reduce' },
  async (page) => {
    await startAt(page, tokyo);
    await tabTo(page, toNext);
    const walking = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'];
    expect(await keysTaken(page, walking)).toEqual([]);
    await startAt(page, tokyo);
    await tabTo(page, stopInTimeline(tokyo));
    const modified = ['Shift', 'Control', 'Alt', 'Meta'].flatMap((modifier) =>
      ['ArrowRight', 'Home', 'End'].map((key) => `${modifier}+${key}`),
    );
    const others = ['PageDown', 'Space', 'n', 'j', 'Escape'];
    expect(await keysTaken(page, [...modified, ...others])).toEqual([]);
    expect(await arrival(page, tokyo)).toEqual(at(tokyo, 'loaded'));
    // The very same notice sees a key that is taken.
    expect(await keysTaken(page, ['ArrowRight'])).toContain('ArrowRight');
  },
);

inEachEngine(
  'lets a keyboard reader skip the map, straight to the words',
  { reducedMotion: 'reduce' },
  async (page) => {
    await startAt(page, seoul);
    await page.press('Tab');
    await page.press('Enter');
    expect(await hasFocus(page, 'h2')).toBe(true);
    const heading = await page.evaluate(() => document.activeElement?.textContent);
    expect(heading).toBe(seoul.heading);
    expect(await page.evaluate(() => location.href)).toMatch(/seoul\.html$/);
  },
);
