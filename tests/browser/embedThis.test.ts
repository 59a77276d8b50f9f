import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { noTroubles, openPage } from './openPage.ts';
import { tokyo } from './trip.ts';
import { hasFocus, startAt } from './walk.ts';

const label = (page: Page) => page.locator('[data-embed-this] > summary');
const frame = (page: Page) => page.locator('[data-embed-this] iframe');
const code = (page: Page) => page.getByLabel('Code to paste');

async function open(page: Page): Promise<void> {
  await startAt(page, tokyo);
  await label(page).press('Enter');
  await frame(page).waitFor();
}

test('costs readers who don’t open it not one request', async () => {
  const { page, close } = await openPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await startAt(page, tokyo);
  expect(asked.filter((url) => /embed/i.test(url))).toEqual([]);
  await label(page).press('Enter');
  await frame(page).waitFor();
  expect(asked.filter((url) => url.endsWith('/embedding.js'))).toHaveLength(1);
  await close();
});

test('leads to the page that is made for frames where no script runs', async () => {
  const { page, close } = await openPage({ javaScript: false });
  await page.goto(tokyo.file);
  await label(page).click();
  await page.locator('[data-embed-this] a').click();
  await page.waitForURL('**/embed/tokyo.html');
  await close();
});

test('stays with the link where the panel doesn’t come, and fetches it at the next opening', async () => {
  const { page, close } = await openPage();
  await page.route('**/embedding.js', (route) => route.abort(), { times: 1 });
  await startAt(page, tokyo);
  const lost = page.waitForEvent('requestfailed');
  await label(page).press('Enter');
  expect((await lost).url()).toMatch(/embedding\.js$/);
  await page.locator('[data-embed-this] a').waitFor();
  // A browser remembers for as long as a page lives that a module didn’t come: it is the reader’s reload.
  await page.reload();
  await label(page).press('Enter');
  await frame(page).waitFor();
  await close();
});

test.each([320, 500, 700])(
  'shows the real thing live, %i px wide, at the height that it says itself',
  async (width) => {
    const { page, troubles, close } = await openPage();
    await open(page);
    await page.getByLabel('Width of your column').selectOption(String(width));
    const guest = page.frameLocator('[data-embed-this] iframe');
    await guest.locator('[data-explainer]').waitFor();
    const tall = () =>
      guest
        .locator('[data-explainer]')
        .evaluate((element) => [
          innerWidth,
          innerHeight - Math.ceil(element.getBoundingClientRect().height),
        ]);
    await expect.poll(tall).toEqual([width, 0]);
    const before = await frame(page).getAttribute('height');
    await guest.locator('summary', { hasText: 'More about this stop' }).click();
    await expect.poll(tall).toEqual([width, 0]);
    expect(Number(await frame(page).getAttribute('height'))).toBeGreaterThan(Number(before));
    expect(troubles).toEqual(noTroubles);
    await close();
  },
);

test('writes down what was chosen, by keyboard alone, and copies it', async () => {
  const { page, troubles, close } = await openPage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.keyboard.press('Tab');
  expect(await hasFocus(page.getByLabel('Begin at'))).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.getByLabel('Paste it as').selectOption('iframe');
  await page.getByLabel('Colours').selectOption('dark');
  expect(await code(page).inputValue()).toMatch(
    /^<iframe src="http[^"]+\/embed\/seoul\.html\?theme=dark" title="[^"]+" width="100%" height="\d+" loading="lazy"/,
  );
  const copy = page.getByRole('button', { name: 'Copy', exact: true });
  await copy.press('Enter');
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await code(page).inputValue(),
  );
  expect(await hasFocus(copy)).toBe(true);
  expect(troubles).toEqual(noTroubles);
  await close();
});

test('shows the colours that were chosen, whatever the reader’s device has', async () => {
  const { page, close } = await openPage({ colorScheme: 'light' });
  await open(page);
  const paper = () =>
    page
      .frameLocator('[data-embed-this] iframe')
      .locator('body')
      .evaluate((body) => getComputedStyle(body).backgroundColor);
  const light = await paper();
  await page.getByLabel('Colours').selectOption('dark');
  await expect.poll(paper).not.toBe(light);
  await close();
});

test('closes with Escape, gives the focus back, and keeps what was chosen', async () => {
  const { page, close } = await openPage();
  await open(page);
  await page.getByLabel('Paste it as').selectOption('pym');
  await code(page).focus();
  await page.keyboard.press('Escape');
  expect(await page.locator('[data-embed-this]').getAttribute('open')).toBeNull();
  expect(await hasFocus(label(page))).toBe(true);
  await label(page).press('Enter');
  expect(await code(page).inputValue()).toContain('data-pym-src');
  await close();
});

test('leaves no trace in the reader’s history', async () => {
  const { page, close } = await openPage();
  await open(page);
  const before = await page.evaluate(() => history.length);
  for (const step of ['seoul', 'alaska', 'quad']) {
    await page.getByLabel('Begin at').selectOption(step);
    await page.frameLocator('[data-embed-this] iframe').locator('[data-explainer]').waitFor();
  }
  expect(await page.evaluate(() => history.length)).toBe(before);
  await close();
});

test.each([320, 700, 1280])('never makes the page wider than a window of %i px', async (width) => {
  const { page, close } = await openPage({ width });
  await open(page);
  await page.getByLabel('Width of your column').selectOption('700');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await close();
});
