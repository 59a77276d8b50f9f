import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';
import { trip } from './trip.ts';
import { rest } from './walk.ts';

const scripts = readdirSync('dist/assets').filter((name) => name.endsWith('.js'));

test('has scripts to lose', () => {
  expect(scripts.length).toBeGreaterThan(4);
});

for (const script of scripts) {
  test(`keeps words, map and links when ${script.replace(/-[^-]+\.js$/, '')} never comes`, async () => {
    const { page, close } = await openPage();
    await page.route(`**/${script}`, (route) => route.abort());
    for (const [index, step] of trip.steps.entries()) {
      if (index === 0) await page.goto(step.file);
      else await page.locator('a[rel="next"]').click();
      await page.waitForURL(`**/${step.file}`);
      await page.getByRole('heading', { level: 2, name: step.heading }).first().waitFor();
      await rest(page, step.id);
      const words = (await page.locator('main').textContent()) ?? '';
      for (const paragraph of step.paragraphs) expect(words).toContain(paragraph);
      expect(await page.locator('[data-map] [data-land]').count()).toBeGreaterThan(3);
    }
    await close();
  });
}

test('makes a page load of the one step whose words never come, and a move of the others', async () => {
  const { page, close } = await openPage();
  const seoul = scripts.find((name) => name.startsWith('seoul-'))!;
  await page.route(`**/${seoul}`, (route) => route.abort());
  await page.goto('index.html');
  await page.evaluate(() => Object.assign(window, { marked: true }));
  const isSamePage = () => page.evaluate(() => 'marked' in window);
  // Its words are asked for before those of the last step, which then can be shown.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/alaska-')),
  );
  await page.locator('a[rel="next"]').click();
  await rest(page, 'tokyo');
  expect(await isSamePage()).toBe(true);
  await page.locator('a[rel="next"]').click();
  await page.waitForURL('**/seoul.html');
  await rest(page, 'seoul');
  expect(await isSamePage()).toBe(false);
  await close();
});

test('puts the map back as it was served when it fails while it is shown', async () => {
  const { page, troubles, close } = await openPage();
  await page.goto('tokyo.html');
  await page.locator('[data-play][data-status="still"]').waitFor();
  // A browser that suddenly refuses: the next look at a style throws.
  await page.evaluate(() => {
    window.getComputedStyle = () => {
      throw new Error('broken');
    };
  });
  await page.locator('[data-context="taiwan"] summary').first().click();
  await page.waitForFunction(() => document.querySelector('[data-scene="tokyo"]') !== null);
  expect(await page.locator('[data-map] [data-land]').count()).toBeGreaterThan(3);
  await page.locator('a[rel="next"]').click();
  await page.waitForURL('**/seoul.html');
  await page.getByRole('heading', { level: 2, name: /Seoul/ }).first().waitFor();
  expect(troubles.violations).toEqual([]);
  await close();
});
