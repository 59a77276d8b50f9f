import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';
import { trip } from './trip.ts';

const files = [...trip.steps.map(({ file }) => file), 'story.html'];

test.each(files)('fits %s into every width from 280 to 1,600 px', async (file) => {
  const { page, close } = await openPage({ width: 280 });
  await page.goto(file);
  const tooWide: string[] = [];
  for (let width = 280; width <= 1600; width += 40) {
    await page.setViewportSize({ width, height: 800 });
    const { scrollWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
    }));
    if (scrollWidth > width) tooWide.push(`${scrollWidth} at ${width}`);
  }
  expect(tooWide).toEqual([]);
  await close();
});

for (const width of [320, 390, 1280]) {
  test(`fits each step into ${width} px with text twice the size`, async () => {
    const { page, close } = await openPage({ width });
    for (const { file } of trip.steps) {
      await page.goto(file);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrollWidth, file).toBeLessThanOrEqual(width);
    }
    await close();
  });
}

/** Bottoms of parts of a page, in CSS px from the window's top. */
async function bottoms(page: Page, selectors: readonly string[]): Promise<Record<string, number>> {
  const boxes = await Promise.all(
    selectors.map(
      async (selector) => [selector, await page.locator(selector).first().boundingBox()] as const,
    ),
  );
  return Object.fromEntries(
    boxes.map(([selector, box]) => [selector, box === null ? Infinity : box.y + box.height]),
  );
}

const [phone, desk] = [
  {
    reader: 'a phone’s reader headline, map, the step’s title and Next',
    window: { width: 390, height: 664 },
    parts: ['h1', '[data-scene]', '#step-title', 'a[rel="next"]'],
  },
  {
    reader: 'a desk’s reader map, timeline, controls, title, paragraphs and quote',
    window: { width: 1280, height: 720 },
    parts: [
      'h1',
      '[data-scene]',
      '[data-timeline]',
      'a[rel="next"]',
      '[data-play]',
      '#step-title',
      'main section[aria-labelledby="step-title"]',
      '[data-size="pull"]',
    ],
  },
];

for (const { reader, window, parts } of [phone, desk]) {
  test(`shows ${reader} without scrolling, at every step`, async () => {
    const { page, close } = await openPage(window);
    for (const { file } of trip.steps) {
      await page.goto(file);
      const below = Object.entries(await bottoms(page, parts)).filter(
        ([, bottom]) => bottom > window.height,
      );
      expect(below, file).toEqual([]);
    }
    await close();
  });
}

test('falls back to one column where text is twice as large as usual', async () => {
  const { page, close } = await openPage();
  await page.goto('tokyo.html');
  const isBeside = () =>
    page.evaluate(() => {
      const [map, words] = ['[data-scene]', '#step-title'].map((selector) =>
        document.querySelector(selector)!.getBoundingClientRect(),
      );
      return words!.left >= map!.right;
    });
  expect(await isBeside()).toBe(true);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await isBeside()).toBe(false);
  await close();
});

for (const width of [390, 1280]) {
  test(`shifts nothing while a page ${width} px wide loads, and sets its headings in the serif`, async () => {
    const { page, close } = await openPage({ width, ownWindow: true });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const { file } of trip.steps) {
      await page.goto(file, { waitUntil: 'networkidle' });
      await page.locator('[data-play][data-status="still"]').waitFor();
      const serifs = await page.evaluate(() =>
        [...document.fonts]
          .filter(({ family, status }) => family.includes('Source Serif') && status === 'loaded')
          .map(({ weight }) => weight),
      );
      expect(serifs, file).toEqual(['600']);
      expect(
        await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts),
        file,
      ).toEqual([]);
    }
    await close();
  });
}
