import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { openPage, site } from './openPage.ts';
import { trip } from './trip.ts';
import { rest, startAt } from './walk.ts';

/** Every 80 px, and just off the widths that heights are measured at. */
const widths = Array.from({ length: 17 }, (_, index) => [280 + 80 * index, 317 + 80 * index])
  .flat()
  .filter((width) => width <= 1600);

describe.each([
  { kind: 'page', folder: '' },
  { kind: 'embedded page', folder: 'embed/' },
])('a step’s $kind', ({ folder }) => {
  test('is as high as every other step’s, panels closed, at any width', async () => {
    const { page, close } = await openPage({ javaScript: false });
    const byWidth = new Map<number, Set<number>>();
    for (const { file } of trip.steps) {
      await page.goto(folder + file);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const box = await page.locator('[data-explainer]').boundingBox();
        byWidth.set(width, (byWidth.get(width) ?? new Set()).add(Math.round(box!.height)));
      }
    }
    const unequal = [...byWidth].filter(([, heights]) => heights.size > 1);
    expect(unequal.map(([width, heights]) => `${width}: ${[...heights].join(', ')}`)).toEqual([]);
    await close();
  });
});

/** Where everything stands that a move should leave alone. */
function standing(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [
        'header',
        'h1',
        '[data-scene]',
        '[data-root="nav"]',
        '[data-root="words"]',
        '[data-timeline]',
        '[data-shows]',
        '[data-root="more"]',
        'footer',
      ].map((selector) => {
        const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect();
        return [selector, [x, y + scrollY, width, height].map(Math.round).join(' ')];
      }),
    ),
  );
}

for (const width of [320, 390, 700, 1024, 1280]) {
  test(`moves nothing around the words while a reader steps through ${width} px`, async () => {
    const { page, close } = await openPage({ width, reducedMotion: 'reduce' });
    await startAt(page, trip.steps[0]!);
    const before = await standing(page);
    for (const step of trip.steps.slice(1)) {
      await page.locator('a[rel="next"]').click();
      await rest(page, step.id);
      expect(await standing(page), step.id).toEqual(before);
    }
    await close();
  });
}

test('knows the heights of its own story well enough for a build without a browser', async () => {
  const table = JSON.parse(readFileSync('scripts/heights.json', 'utf8')) as Record<
    string,
    Record<string, [number, number][]>
  >;
  const browser = await launchBrowser(inject('browser'));
  const page = await browser.newPage({ javaScriptEnabled: false });
  const off: string[] = [];
  for (const [kind, file] of [
    ['page', 'tokyo.html'],
    ['embed', 'embed/tokyo.html'],
  ] as const) {
    await page.goto(site + file);
    for (const width of [320, 700, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const served = await page.locator('[data-reserve]').evaluateAll((parts) =>
        parts.map((part) => ({
          name: (part as HTMLElement).dataset['reserve']!,
          height: Number.parseFloat(getComputedStyle(part).minBlockSize),
        })),
      );
      for (const { name, height } of served) {
        const kept = table[kind]?.[name]?.findLast(([from]) => from <= width)?.[1] ?? 0;
        // As the words change the table ages; further off than this it is to be written anew.
        if (Math.abs(kept - height) > 24 + height / 10) {
          off.push(`${kind} ${name} at ${width}: ${kept} for ${height}; npm run heights`);
        }
      }
    }
  }
  await browser.close();
  expect(off).toEqual([]);
});
