import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, openDemo } from '../../scripts/demo.ts';
import { openPage } from './openPage.ts';
import { trip } from './trip.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

async function open(path = '', width = 1280) {
  const opened = await openPage({ width, height: 900 });
  await opened.page.goto(demo.url + path);
  return opened;
}

const [, tokyo, seoul] = trip.steps.map(({ id }) => id);
const component = 'trip-explainer iframe';

test('tells the article what its reader does, and writes the step into its address', async () => {
  const { page, troubles, close } = await open();
  const guest = page.frameLocator(component);
  await guest.locator('[data-play]:not([data-status="none"])').waitFor();
  await guest.locator('a[rel="next"]').click();
  await page.locator('[data-told] li', { hasText: `step: ${tokyo}` }).waitFor();
  expect(new URL(page.url()).searchParams.get('explainer-step')).toBe(tokyo);
  expect(troubles.errors).toEqual([]);
  expect(troubles.violations).toEqual([]);
  await close();
});

test('begins where the article’s address says', async () => {
  const { page, close } = await open(`?explainer-step=${seoul}`);
  await page.locator('[data-told] li', { hasText: `ready · step: ${seoul}` }).waitFor();
  await close();
});

test.each([component, '[data-pym-src] iframe', '[data-sandboxed]'])(
  'shows all of what is in %s, and grows with it',
  async (frame) => {
    const { page, close } = await open();
    const element = page.locator(frame);
    await element.scrollIntoViewIfNeeded();
    const guest = page.frameLocator(frame);
    const more = guest.locator('summary', { hasText: 'More about this stop' });
    const hidden = () =>
      guest
        .locator('[data-explainer]')
        .evaluate((shown) => Math.round(shown.getBoundingClientRect().height) > innerHeight);
    await expect.poll(hidden).toBe(false);
    const before = (await element.boundingBox())!.height;
    await more.click();
    await expect.poll(async () => (await element.boundingBox())!.height).toBeGreaterThan(before);
    await expect.poll(hidden).toBe(false);
    await close();
  },
);

test('never moves the article’s words', async () => {
  const { page, close } = await open('', 390);
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { value: number };
        document.documentElement.dataset['shift'] = String(
          Number(document.documentElement.dataset['shift'] ?? 0) + value,
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const guest = page.frameLocator(component);
  await page.locator(component).scrollIntoViewIfNeeded();
  await guest.locator('[data-play]:not([data-status="none"])').waitFor();
  await guest.locator('a[rel="next"]').click();
  await page.locator('[data-told] li', { hasText: `step: ${tokyo}` }).waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset['shift'] ?? '0')).toBe('0');
  await close();
});
