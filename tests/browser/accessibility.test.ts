import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtPages } from './builtPages.ts';
import { openPage } from './openPage.ts';
import { trip } from './trip.ts';
import { readyToWalk } from './walk.ts';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** All rules of WCAG 2.0 to 2.2 at levels A and AA, and axe's best practices. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that must have found something on any page to agree with. */
const onAnyPage = [
  'bypass',
  'color-contrast',
  'document-title',
  'heading-order',
  'html-has-lang',
  'landmark-one-main',
  'link-name',
  'meta-viewport',
  'page-has-heading-one',
  'region',
];

/** And on a page of a step, with everything open. */
const onSteps = ['aria-valid-attr-value', 'label', 'list', 'summary-name', 'target-size'];

type Verdict = { faults: string[]; agreed: string[] };

/** What axe says of the page as it is. Experimental rules of these tags are asked as well. */
async function judge(page: Page): Promise<Verdict> {
  // Once a page: it is long to read.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(source);
  return page.evaluate(async (runOnly) => {
    const { getRules, run } = (window as unknown as { axe: typeof axe }).axe;
    const rules = Object.fromEntries(
      getRules(runOnly).map(({ ruleId }) => [ruleId, { enabled: true }]),
    );
    const { violations, passes } = await run(document, {
      runOnly,
      rules,
      // Of what is well, the rule's name alone.
      resultTypes: ['violations'],
    });
    return {
      agreed: passes.map(({ id }) => id),
      faults: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
      ),
    };
  }, tags);
}

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

test('has eyes for what is wrong', async () => {
  const { page, close } = await openPage({ reducedMotion: 'reduce' });
  await page.goto('404.html');
  await page.evaluate(() => {
    const image = document.createElement('img');
    document.body.append(image);
    document.documentElement.removeAttribute('lang');
  });
  const { faults } = await judge(page);
  for (const rule of ['image-alt', 'html-has-lang', 'region'])
    expect(faults.join('\n')).toContain(`${rule}: `);
  await close();
});

test.each(builtPages)(
  'gives axe nothing to say about %s, folded and open, light and dark, at 320 and 1,280 px',
  async (file) => {
    const { page, close } = await openPage({ reducedMotion: 'reduce' });
    await page.goto(file);
    const isStep = trip.steps.some((step) => file.endsWith(step.file));
    if (isStep) await readyToWalk(page);
    for (const state of ['as it is', 'with everything open']) {
      if (state !== 'as it is') await openAll(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const { faults, agreed } = await judge(page);
          expect(faults, `${file}, ${state}, ${width} px, ${colorScheme}`).toEqual([]);
          expect(agreed).toEqual(expect.arrayContaining(onAnyPage));
          if (isStep && state !== 'as it is')
            expect(agreed).toEqual(expect.arrayContaining(onSteps));
        }
      }
    }
    await close();
  },
  60_000,
);
