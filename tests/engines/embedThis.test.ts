import { expect } from 'vitest';
import { tokyo } from '../browser/trip.ts';
import { startAt } from '../browser/walk.ts';
import { inEachEngine } from './inEachEngine.ts';

const preview = '[data-embed-this] iframe';

inEachEngine('shows a newsroom the embed, and hands it the code', {}, async (page) => {
  await startAt(page, tokyo);
  await page.click('[data-embed-this] summary');
  await expect
    .poll(() => page.evaluate((frame) => document.querySelector(frame) !== null, preview))
    .toBe(true);
  const guest = await page.frame(preview);
  const hidden = () =>
    guest.evaluate(() => {
      const shown = document.querySelector('[data-explainer]');
      return shown && Math.round(shown.getBoundingClientRect().height) - innerHeight;
    });
  await expect.poll(hidden).toBe(0);
  expect(await guest.evaluate(() => document.title)).toBe(tokyo.title);

  await page.click('[data-embed-this] button');
  const outcome = () =>
    page.evaluate(() => document.querySelector('[data-embed-this] [role=status]')?.textContent);
  // Each engine has its own mind about who may write to the clipboard.
  await expect
    .poll(outcome)
    .toMatch(/^(Copied|The clipboard is out of reach here\. The code is selected)/);
  expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toContain(
    '<trip-explainer src="',
  );

  await page.press('Escape');
  expect(
    await page.evaluate(() => [
      document.querySelector('[data-embed-this]')?.hasAttribute('open'),
      document.activeElement?.localName,
    ]),
  ).toEqual([false, 'summary']);
});
