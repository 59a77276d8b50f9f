import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';
import { trip } from './trip.ts';
import { wordsOf } from './wordsOf.ts';

test('lets a reader without JavaScript walk from the first stop to the last and back by links', async () => {
  const { page, close } = await openPage({ javaScript: false });
  await page.goto('index.html');
  expect(await page.locator('a[rel="prev"]').count()).toBe(0);
  expect(await page.locator('nav [aria-disabled="true"]').getAttribute('href')).toBeNull();
  const views = new Set<string>();

  for (const [index, step] of trip.steps.entries()) {
    expect(page.url().endsWith(`/${step.file}`), step.id).toBe(true);
    expect(await page.title()).toBe(step.title);
    expect(await page.locator('h2').first().textContent()).toBe(step.heading);
    const words = (await page.locator('main').textContent()) ?? '';
    for (const text of wordsOf(step)) expect(words).toContain(text);

    // The map is drawn, at this step's own view.
    expect(await page.locator('[data-map] [data-land]').count()).toBeGreaterThan(3);
    expect(await page.locator('[data-map] [data-label]:visible').count()).toBeGreaterThan(2);
    for (const leg of step.legs) {
      const line = page.locator(`[data-leg="${leg}"]`);
      expect(await line.getAttribute('data-progress')).toBe('current');
    }
    const camera = page.locator('[data-camera]');
    const view = await camera.evaluate((element) => getComputedStyle(element).transform);
    views.add(view);
    const nextLink = page.getByRole('link', { name: /^Next/ });
    expect(await nextLink.getAttribute('rel')).toBe('next');
    if (index > 0) await page.getByRole('link', { name: /^Previous/ }).waitFor();
    await nextLink.click();
  }
  expect(views.size).toBe(trip.steps.length);
  expect(page.url().endsWith('/story.html')).toBe(true);

  await page.goto(trip.steps.at(-1)!.file);
  for (const step of trip.steps.slice(0, -1).toReversed()) {
    await page.locator('a[rel="prev"]').click();
    expect(page.url().endsWith(`/${step.file}`)).toBe(true);
    const words = (await page.locator('main').textContent()) ?? '';
    for (const text of wordsOf(step)) expect(words).toContain(text);
  }
  await close();
});

test('opens panels, notes and sources without JavaScript', async () => {
  const { page, close } = await openPage({ javaScript: false });
  await page.goto('tokyo.html');
  const panel = page.locator('[data-context="hong-kong"]');
  expect(await panel.locator('p').first().isVisible()).toBe(false);
  await panel.locator('summary').first().click();
  expect(await panel.locator('p').first().isVisible()).toBe(true);
  await close();
});

test('leaves out a traveller’s routes without JavaScript', async () => {
  const { page, close } = await openPage({ javaScript: false });
  await page.goto('alaska.html');
  const austin = page.locator('path[data-who="austin"]').first();
  const isDrawn = () => austin.evaluate((line) => getComputedStyle(line).display !== 'none');
  expect(await isDrawn()).toBe(true);
  await page.getByRole('checkbox', { name: /Austin/ }).uncheck();
  expect(await isDrawn()).toBe(false);
  await close();
});

test('says what isn’t there to a reader without JavaScript: no control that needs one', async () => {
  const { page, close } = await openPage({ javaScript: false });
  await page.goto('index.html');
  expect(await page.locator('[data-play]').isVisible()).toBe(false);
  await close();
});
