import { expect } from 'vitest';
import { tokyo } from '../browser/trip.ts';
import { rest, startAt } from '../browser/walk.ts';
import { inEachEngine } from './inEachEngine.ts';

const button = (move: string) => `[data-map] [data-move="${move}"]`;

inEachEngine(
  'shows the whole trip and leads back to the stop, by mouse, finger and keys',
  { width: 390, height: 664, hasTouch: true },
  async (page) => {
    await startAt(page, tokyo);
    await page.click(button('trip'));
    await rest(page, '--trip');
    await page.click(button('leave'));
    await rest(page, tokyo.id);

    await page.tap(button('trip'));
    await rest(page, '--trip');
    await page.tap(button('leave'));
    await rest(page, tokyo.id);

    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-map] [data-move="trip"]')!.focus(),
    );
    await page.press('Enter');
    await rest(page, '--trip');
    await page.press('Escape');
    await rest(page, tokyo.id);
    expect(await page.troubles()).toEqual([]);
  },
);
