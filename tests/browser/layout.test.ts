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

test('shows a phone’s reader headline, map and Next without scrolling', async () => {
  const { page, close } = await openPage({ width: 390, height: 664 });
  for (const { file } of trip.steps) {
    await page.goto(file);
    for (const selector of ['h1', '[data-scene]', 'a[rel="next"]']) {
      const box = await page.locator(selector).first().boundingBox();
      expect(box!.y + box!.height, `${selector} of ${file}`).toBeLessThanOrEqual(664);
    }
  }
  await close();
});

test('keeps the address bar’s page still when scripts take over', async () => {
  const { page, close } = await openPage({ width: 390 });
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shift: number }).shift += (
          entry as unknown as { value: number }
        ).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('tokyo.html');
  await page.locator('[data-play][data-status="still"]').waitFor();
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  await close();
});
