import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';
import { trip } from './trip.ts';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong: all WCAG 2 A and AA rules and its best practices. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const { violations, passes } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  // The page of what is not found has the fewest things to look at.
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

const files = [...trip.steps.map(({ file }) => file), 'story.html', '404.html'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`gives axe nothing to say, ${colorScheme}, ${width} px`, async () => {
      const { page, close } = await openPage({ width, colorScheme });
      for (const file of files) {
        await page.goto(file);
        expect(await faults(page), file).toEqual([]);
      }
      await page.goto('tokyo.html');
      await page.locator('[data-context="hong-kong"] summary').first().click();
      await page
        .locator('[data-map] ~ * summary, main details:not([open]) > summary')
        .first()
        .click();
      expect(await faults(page), 'with an open panel').toEqual([]);
      await close();
    });
  }
}
