import { expect, test } from 'vitest';
import { collisions } from './collisions.ts';
import { noTroubles, openPage } from './openPage.ts';
import { backToStop, onMap, sightOf, stillAround, zoomIn } from './sight.ts';
import { alaska, seoul, tokyo } from './trip.ts';
import { arrival, at, hasFocus, mapAsSeen, rest, startAt } from './walk.ts';

const wholeTrip = '[data-map] [data-move="trip"]';
const leave = '[data-map] [data-move="leave"]';

test('shows the whole trip on request, and leads back to the very stop', async () => {
  const { page, troubles, close } = await openPage();
  await startAt(page, alaska);
  const before = await mapAsSeen(page);
  await page.locator(wholeTrip).click();
  await rest(page, '--trip');
  expect(await page.locator(wholeTrip).getAttribute('aria-pressed')).toBe('true');
  for (const leg of ['blinken-anchorage-washington', 'austin-new-delhi-kabul'])
    expect(await page.locator(`[data-leg="${leg}"]`).getAttribute('data-progress')).toBe('done');
  for (const place of ['context-xinjiang', 'context-myanmar', 'place-canberra'])
    expect(await page.locator(`[data-at="${place}"]`).isVisible(), place).toBe(true);
  // Said aloud once, and in the map's own sentence for whoever comes by later.
  const sentence = await page.locator('[data-map] [data-sentence]').textContent();
  expect(sentence).toMatch(/^All the way: /);
  expect(await page.locator('[data-map] [role="status"]').textContent()).toBe(sentence);

  await page.locator(leave).click();
  await rest(page, alaska.id);
  expect(await mapAsSeen(page)).toEqual(before);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('map');
  expect(await page.locator('[data-map] [role="status"]').textContent()).toBe('');
  expect(troubles).toEqual(noTroubles);
  await close();
});

test('is entered and left with the keyboard alone', async () => {
  const { page, close } = await openPage();
  await startAt(page, tokyo);
  await page.locator(wholeTrip).focus();
  await page.keyboard.press('Enter');
  await rest(page, '--trip');
  expect(await hasFocus(page.locator(wholeTrip))).toBe(true);
  await page.keyboard.press('Escape');
  await rest(page, tokyo.id);
  await page.keyboard.press('Enter');
  await rest(page, '--trip');
  await page.keyboard.press('+');
  await stillAround(page);
  // First back to the whole trip, then to the stop.
  await page.keyboard.press('0');
  await rest(page, '--trip');
  await page.keyboard.press('0');
  await rest(page, tokyo.id);
  await close();
});

test('is reached from a moved view, and a panel’s place leads to its stop from there', async () => {
  const { page, close } = await openPage({ width: 390, height: 800, hasTouch: true });
  await startAt(page, tokyo);
  await zoomIn(page).tap();
  await stillAround(page);
  await page.locator(wholeTrip).tap();
  await rest(page, '--trip');
  expect((await sightOf(page)).width).toBeGreaterThan(2000);
  expect(await page.locator('[data-explore="around"]').count()).toBe(0);
  expect(await page.locator('[data-opens="myanmar"]').getAttribute('href')).toBe(
    './index.html#myanmar',
  );
  // Tokyo is where the reader is: a press on it is the way back.
  await onMap(page, tokyo).tap();
  await rest(page, tokyo.id);
  await page.locator(wholeTrip).tap();
  await rest(page, '--trip');
  await onMap(page, seoul).tap();
  expect(await arrival(page, seoul)).toEqual(at(seoul, 'moved'));
  expect(await backToStop(page).isVisible()).toBe(false);
  await close();
});

test('stands at the head of the page that has it all, without script', async () => {
  const { page, close } = await openPage({ javaScript: false });
  await page.goto('story.html');
  const first = page.locator('[data-map]').first();
  expect(await first.getAttribute('aria-label')).toBe('Map: The whole trip');
  expect(await first.locator('[data-at="context-xinjiang"]').isVisible()).toBe(true);
  expect(await first.locator('[data-opens="xinjiang"]').getAttribute('href')).toBe('#xinjiang');
  await close();
});

for (const width of [320, 390, 700, 1280]) {
  test(`lets nothing overlap in the whole trip on a page ${width} px wide`, async () => {
    const { page, close } = await openPage({ width, reducedMotion: 'reduce' });
    await startAt(page, alaska);
    await page.locator(wholeTrip).click();
    await rest(page, '--trip');
    expect(await collisions(page)).toEqual([]);
    await close();
  });
}
