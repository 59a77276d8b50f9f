import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';
import { quad, tokyo } from './trip.ts';
import { arrival, hasFocus, next, startAt } from './walk.ts';

const panel = '[data-context="taiwan"]';

test('closes with Escape the panel that the reader is in, and the focus is back on its name', async () => {
  const { page, close } = await openPage();
  await startAt(page, tokyo);
  await page.locator(`${panel} summary`).first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const within = page.locator(`${panel} a`).first();
  expect(await hasFocus(within)).toBe(true);

  await page.keyboard.press('Escape');
  expect(await page.locator(panel).getAttribute('open')).toBeNull();
  expect(await hasFocus(page.locator(`${panel} summary`).first())).toBe(true);
  await close();
});

test('closes what is innermost first: the note, then the panel around it', async () => {
  const { page, close } = await openPage();
  await startAt(page, tokyo);
  const alliance = page.locator('[data-context="us-japan-alliance"]');
  await alliance.locator('summary').first().press('Enter');
  const note = alliance.locator('details').first();
  await note.locator('summary').press('Enter');
  expect(await note.getAttribute('open')).not.toBeNull();

  await page.keyboard.press('Escape');
  expect(await note.getAttribute('open')).toBeNull();
  expect(await alliance.getAttribute('open')).not.toBeNull();
  expect(await hasFocus(note.locator('summary'))).toBe(true);
  await page.keyboard.press('Escape');
  expect(await alliance.getAttribute('open')).toBeNull();
  await close();
});

test('gives the focus back to the link that opened the list under the map', async () => {
  const { page, close } = await openPage();
  await startAt(page, tokyo);
  const link = page.locator('[data-map] a[href="#map-list"]');
  await link.press('Enter');
  const list = page.locator('[data-map-list]');
  expect(await list.getAttribute('open')).not.toBeNull();
  expect(await hasFocus(list.locator('summary'))).toBe(true);
  await page.keyboard.press('Escape');
  expect(await list.getAttribute('open')).toBeNull();
  expect(await hasFocus(link)).toBe(true);
  await close();
});

test('gives the focus back to the mark on the map that opened a panel', async () => {
  const { page, close } = await openPage();
  await startAt(page, quad);
  const mark = page.locator('[data-opens="myanmar"]');
  await mark.press('Enter');
  expect(await page.locator('[data-context="myanmar"]').getAttribute('open')).not.toBeNull();
  await page.keyboard.press('Escape');
  expect(await page.locator('[data-context="myanmar"]').getAttribute('open')).toBeNull();
  expect(await hasFocus(mark)).toBe(true);
  await close();
});

test('leaves Escape to the browser where nothing is open', async () => {
  const { page, close } = await openPage();
  await startAt(page, tokyo);
  await next(page).focus();
  await page.evaluate(() => {
    window.addEventListener('keydown', (event) =>
      Object.assign(window, { isTaken: event.defaultPrevented }),
    );
  });
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => Reflect.get(window, 'isTaken'))).toBe(false);
  expect((await arrival(page, tokyo)).file).toBe(tokyo.file);
  await close();
});
