import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';
import { trip, type TripStep } from './trip.ts';
import {
  isMarkedPage,
  markPage,
  readyToFly,
  readyToWalk,
  rest,
  toNext,
  toPrevious,
} from './walk.ts';
import { wordsOf } from './wordsOf.ts';

const scripts = readdirSync('dist/assets').filter((name) => name.endsWith('.js'));

/** Reads every word of a step, sees its map, and finds the ways on. */
async function readAll(page: Page, step: TripStep): Promise<void> {
  await page.waitForURL(`**/${step.file}`, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 2, name: step.heading }).first().waitFor();
  await rest(page, step.id);
  // What is below the stage may come in later than what is seen.
  await page.waitForFunction(() => document.readyState !== 'loading');
  const words = (await page.locator('main').textContent()) ?? '';
  for (const text of wordsOf(step)) expect(words).toContain(text);
  expect(await page.locator('[data-map] [data-land]:visible').count()).toBeGreaterThan(3);
  expect(await page.locator('[data-map] a[data-step]:visible').count()).toBeGreaterThan(0);
  expect(await page.locator('[data-timeline] a[href]:visible').count()).toBe(trip.steps.length);
}

/** Clicks from the first stop to the last and back, and reads everything on the way. */
async function readThereAndBack(page: Page): Promise<void> {
  await page.goto(trip.steps[0]!.file, { waitUntil: 'commit' });
  await readAll(page, trip.steps[0]!);
  for (const step of trip.steps.slice(1)) {
    await page.locator(toNext).click();
    await readAll(page, step);
  }
  for (const step of trip.steps.slice(0, -1).toReversed()) {
    await page.locator(toPrevious).click();
    await readAll(page, step);
  }
}

const nameOf = (script: string) => script.replace(/-[^-]+\.js$/, '');

/** What a reader asks for by walking, and for nothing else: an article's own scripts have a test below. */
const walked = scripts.filter(
  (name) => !/^(embed|embedParts|explore|fillEmbedPanel|guest|options|playTrip)-/.test(name),
);

test('has scripts to lose', () => {
  expect(scripts.length).toBeGreaterThan(4);
  expect(walked.length).toBeGreaterThan(7);
});

for (const script of walked) {
  test(`keeps words, map and links, there and back, when ${nameOf(script)} never comes`, async () => {
    const { page, close } = await openPage({ reducedMotion: 'reduce' });
    await page.route(`**/${script}`, (route) => route.abort());
    await readThereAndBack(page);
    await close();
  });
}

// Words are all of a kind: one of them stands for the others.
for (const script of walked.filter((name) => !/^(alaska|quad|seoul)-/.test(name))) {
  test(`keeps words, map and links, there and back, when ${nameOf(script)} is cut in the middle`, async () => {
    const { page, close } = await openPage({ reducedMotion: 'reduce' });
    await page.route(`**/${script}`, async (route) => {
      const response = await route.fetch();
      const whole = await response.text();
      await route.fulfill({ response, body: whole.slice(0, whole.length / 2) });
    });
    await readThereAndBack(page);
    // The last page may still be asking: nobody waits for the answer.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await close();
  });
}

test('keeps words, map and links, there and back, where the server lets no script run', async () => {
  const { page, troubles, close } = await openPage();
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
    await route.fulfill({ response, headers });
  });
  await readThereAndBack(page);
  // It was really stopped by that.
  expect(troubles.console.join()).toContain('script-src');
  await close();
});

test('keeps words, map and links while scripts are on their way, and moves once they are there', async () => {
  const { page, close } = await openPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await page.goto(trip.steps[0]!.file, { waitUntil: 'commit' });
  await readAll(page, trip.steps[0]!);
  await page.locator(toNext).click();
  await readAll(page, trip.steps[1]!);
  await page.locator('[data-context] summary').first().click();
  expect(await page.locator('[data-context] p').first().isVisible()).toBe(true);

  release();
  await readyToWalk(page);
  await markPage(page);
  await page.locator(toNext).click();
  await readAll(page, trip.steps[2]!);
  expect(await isMarkedPage(page)).toBe(true);
  await close();
});

test('keeps words, map and links, there and back, in a browser where a part of the map always fails', async () => {
  const { page, close } = await openPage({ ownWindow: true });
  await page.addInitScript(() => {
    // An effect of the map's asks for one at the first flight.
    Object.assign(window, {
      ResizeObserver: function fail() {
        throw new Error('broken');
      },
    });
  });
  await readThereAndBack(page);
  await close();
});

test('keeps the words, the map and the links of an embedded step whichever script never comes', async () => {
  const { page, close } = await openPage({ width: 640 });
  const [, step, following] = trip.steps;
  for (const script of scripts) {
    await page.unrouteAll();
    await page.route(`**/${script}`, (route) => route.abort());
    await page.goto(`embed/${step!.file}`);
    await page.getByRole('heading', { level: 2, name: step!.heading }).first().waitFor();
    const words = (await page.locator('main').textContent()) ?? '';
    for (const text of wordsOf(step!)) expect(words, script).toContain(text);
    expect(await page.locator('[data-map] [data-land]:visible').count()).toBeGreaterThan(3);
    await page.locator(toNext).click();
    await page.waitForURL(`**/embed/${following!.file}`);
    await page.getByRole('heading', { level: 2, name: following!.heading }).first().waitFor();
  }
  await close();
});

test('makes a page load of the one step whose words never come, and a move of the others', async () => {
  const { page, close } = await openPage();
  const seoul = scripts.find((name) => name.startsWith('seoul-'))!;
  await page.route(`**/${seoul}`, (route) => route.abort());
  await page.goto('index.html');
  await page.evaluate(() => Object.assign(window, { marked: true }));
  const isSamePage = () => page.evaluate(() => 'marked' in window);
  await readyToFly(page);
  // A first sign of the reader: its words are asked for, and those of the last step, which then can be shown.
  await page.mouse.move(10, 10);
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
