import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../scripts/staticServer.ts';
import { type Article, serveArticle } from './articlePage.ts';
import { noTroubles, openPage, type ReaderOptions } from './openPage.ts';
import { alaska, quad, seoul, tokyo, trip, type TripStep } from './trip.ts';
import { arrival, at, isMarkedPage, markPage, readyToWalk } from './walk.ts';

const embeds = trip.steps.map((step) => `embed/${step.file}`);

/** A reader of an article with an embedded step in it. */
async function readArticle(
  step: TripStep,
  article: Omit<Article, 'src'> & { search?: string; cors?: boolean },
  reader: ReaderOptions = {},
) {
  const headers: Record<string, string> = article.cors
    ? { 'Access-Control-Allow-Origin': '*' }
    : {};
  const server = await serveFolder('dist', { prefix: '/a/b/c/', headers });
  const src = `${server.url}embed/${step.file}${article.search ?? ''}`;
  const host = await serveArticle({ ...article, src });
  const origins = [new URL(server.url).origin, new URL(host.url).origin];
  const { page, troubles, close } = await openPage({ ...reader, origins });
  onTestFinished(async () => {
    await close();
    await host.close();
    await server.close();
  });
  const { console: said, ...others } = troubles;
  await page.goto(host.url, { waitUntil: 'load' });
  return { page, frame: guestOf(page), troubles: { ...others, said } };
}

/** The frame's page. It is another object after a page load. */
const guestOf = (page: Page): Frame => page.frames()[1]!;

const heightOf = (frame: Page | Frame) =>
  frame.evaluate(() => document.querySelector('[data-explainer]')!.getBoundingClientRect().height);

const isSized = (frame: Page | Frame) =>
  frame.evaluate(() => getComputedStyle(document.querySelector('main')!).display === 'grid');

for (const javaScript of [true, false]) {
  test(`is at most 900 px tall and the same at every step, from 320 to 650 px, ${javaScript ? 'with' : 'without'} scripts`, async () => {
    const { page, close } = await openPage({ javaScript });
    const heights = new Map<number, Set<number>>();
    for (const file of embeds) {
      await page.goto(file, { waitUntil: 'networkidle' });
      for (const width of [320, 360, 390, 414, 479, 480, 540, 600, 639, 640, 650, 700, 900, 1200]) {
        await page.setViewportSize({ width, height: 800 });
        const height = await heightOf(page);
        if (width <= 650) expect(height, `${file} at ${width}`).toBeLessThanOrEqual(900);
        heights.set(width, (heights.get(width) ?? new Set<number>()).add(height));
      }
    }
    for (const [width, different] of heights) expect([...different], `${width} px`).toHaveLength(1);
    await close();
  });
}

test('keeps its height on the way through all steps, whatever was unfolded', async () => {
  const { page, close } = await openPage({ width: 390, reducedMotion: 'reduce' });
  await page.goto(embeds[0]!);
  await readyToWalk(page);
  const height = await heightOf(page);
  for (const step of trip.steps.slice(1)) {
    await page.locator('[data-more] > summary').click();
    expect(await heightOf(page)).toBeGreaterThan(height + 200);
    await page.locator('a[rel="next"]').click();
    await arrival(page, step);
    expect(await heightOf(page), step.id).toBe(height);
  }
  await close();
});

test('has no words but its own on the page twice, and all of the step once', () => {
  for (const step of trip.steps) {
    const html = readFileSync(`dist/embed/${step.file}`, 'utf8');
    const text = html.replaceAll(/<style>[^]*?<\/style>/g, '').replaceAll('&#x27;', "'");
    for (const paragraph of step.paragraphs)
      expect(text.split(paragraph.replaceAll('&', '&amp;')), paragraph).toHaveLength(2);
  }
});

test('tells search engines of the full page alone', () => {
  for (const file of embeds)
    expect(readFileSync(`dist/${file}`, 'utf8')).toContain(
      '<meta name="robots" content="noindex"/>',
    );
});

test('flies in a frame, leaves Back to the article, and keeps what the host has put into the address', async () => {
  const { page, frame, troubles } = await readArticle(tokyo, {
    search: '?theme=dark&amp;childId=map#?secret=AbCdEfGh12',
  });
  await readyToWalk(frame);
  const before = await page.evaluate(() => history.length);
  await markPage(frame);
  for (const [selector, step] of [
    ['a[rel="next"]', seoul],
    ['[data-timeline] a[data-step="quad"]', quad],
    ['[data-map] a[data-step="tokyo"]', tokyo],
  ] as const) {
    await frame.locator(selector).click();
    expect(await arrival(frame, step)).toEqual({
      ...at(step, 'moved'),
      announcement: expect.any(String) as string,
    });
    expect(frame.url()).toMatch(
      new RegExp(`/embed/${step.file}\\?theme=dark&childId=map#\\?secret=AbCdEfGh12$`),
    );
  }
  expect(await isMarkedPage(frame)).toBe(true);
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(await frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  expect(troubles).toEqual({ errors: [], violations: [], foreign: [], said: [] });
});

const sandbox = 'sandbox="allow-scripts"';

test('flies in an opaque origin whose server allows every origin', async () => {
  const { page, frame, troubles } = await readArticle(tokyo, { attributes: sandbox, cors: true });
  expect(await frame.evaluate(() => window.origin)).toBe('null');
  await readyToWalk(frame);
  await markPage(frame);
  await frame.locator('a[rel="next"]').click();
  await arrival(frame, seoul);
  expect(frame.url().endsWith(`/embed/${seoul.file}`)).toBe(true);
  expect(await isMarkedPage(frame)).toBe(true);
  await page.waitForFunction(() =>
    (window as unknown as { said: { kind?: string }[] }).said.some(({ kind }) => kind === 'step'),
  );
  expect(troubles).toEqual({ errors: [], violations: [], foreign: [], said: [] });
});

test('is styled, sized and walkable by its links in an opaque origin on a plain file server', async () => {
  const { page, frame, troubles } = await readArticle(tokyo, {
    attributes: sandbox,
    search: '?theme=dark#?secret=AbCdEfGh12',
  });
  expect(await isSized(frame)).toBe(true);
  const heights = () =>
    page.evaluate(() =>
      (window as unknown as { said: { message?: string; value?: number; secret?: string }[] }).said
        .filter(({ message }) => message === 'height')
        .map(({ value, secret }) => `${value} ${secret}`),
    );
  expect(await heights()).toContain(`${Math.ceil(await heightOf(frame))} AbCdEfGh12`);
  const before = await page.evaluate(() => history.length);

  for (const step of [seoul, alaska]) {
    await guestOf(page).locator('a[rel="next"]').click();
    await page.waitForFunction(
      (count) =>
        (window as unknown as { said: { kind?: string }[] }).said.filter(
          ({ kind }) => kind === 'ready',
        ).length >= count,
      step === seoul ? 2 : 3,
    );
    const guest = guestOf(page);
    expect(guest.url()).toMatch(
      new RegExp(`/embed/${step.file}\\?theme=dark#\\?secret=AbCdEfGh12$`),
    );
    expect(await guest.locator('h2').first().textContent()).toBe(step.heading);
    expect(await guest.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  }
  // A page load that takes the last one's place leaves the article's Back alone, too.
  expect(await page.evaluate(() => history.length)).toBe(before);
  await guestOf(page).locator('[data-more] > summary').click();
  expect(await guestOf(page).locator('[data-context]').first().isVisible()).toBe(true);
  expect({ ...troubles, said: [] }).toEqual({ errors: [], violations: [], foreign: [], said: [] });
});

test('shows the address of a link that the sandbox refuses to open, selected to be copied', async () => {
  const { frame } = await readArticle(seoul, { attributes: sandbox });
  const link = frame.locator('[data-credit] a');
  await link.focus();
  await link.press('Enter');
  const field = frame.locator('[data-address] input');
  await field.waitFor();
  const shown = await field.evaluate((input: HTMLInputElement) => ({
    selected: input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
    hasFocus: document.activeElement === input,
    isInside:
      input.getBoundingClientRect().bottom <=
      document.querySelector('[data-explainer]')!.getBoundingClientRect().bottom,
  }));
  expect(shown.selected).toMatch(/^http.*\/a\/b\/c\/seoul\.html$/);
  expect(shown).toMatchObject({ hasFocus: true, isInside: true });
  await field.press('Escape');
  expect(await field.isVisible()).toBe(false);
  expect(await link.evaluate((element) => document.activeElement === element)).toBe(true);
});

test('opens links out in a tab of their own, where the host lets it', async () => {
  for (const attributes of ['', 'sandbox="allow-scripts allow-popups"']) {
    const { page, frame } = await readArticle(seoul, { attributes });
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.locator('[data-credit] a').click(),
    ]);
    await tab.waitForURL('**/a/b/c/seoul.html');
    expect(await tab.evaluate(() => window.opener)).toBeNull();
    expect(frame.url()).toContain('/embed/seoul.html');
  }
});

test('says of every link out that it opens beside, and of no link to a step', async () => {
  const { page, close } = await openPage({ javaScript: false });
  for (const file of embeds) {
    await page.goto(file);
    const wrong = await page.evaluate(() =>
      [...document.links]
        .filter(({ hash, pathname }) => !(hash && pathname === location.pathname))
        .filter(({ target, rel, dataset }) => {
          const isBeside = target === '_blank' && rel.split(' ').includes('noopener');
          return isBeside === (dataset['step'] !== undefined);
        })
        .map(({ outerHTML }) => outerHTML),
    );
    expect(wrong, file).toEqual([]);
  }
  await close();
});

test('works in a frame without any script', async () => {
  const { page, frame } = await readArticle(quad, {}, { javaScript: false });
  expect(await isSized(frame).catch(() => true)).toBe(true);
  await frame.locator('a[rel="next"]').click();
  await page.frames()[1]!.waitForURL('**/embed/tokyo.html');
  const guest = guestOf(page);
  expect(await guest.locator('h2').first().textContent()).toBe(tokyo.heading);
  await guest.locator('[data-more] > summary').click();
  await guest.locator('[data-context="hong-kong"] > summary').click();
  expect(await guest.locator('[data-context="hong-kong"] p').first().isVisible()).toBe(true);
});

test('takes a newsroom’s options before the first paint, and leaves the path to name the step', async () => {
  const { page, troubles, close } = await openPage({ colorScheme: 'light' });
  await page.goto('embed/seoul.html?theme=dark&accent=7bd88f&font=georgia&header=1&step=tokyo');
  const looks = () =>
    page.evaluate(() => {
      const { color, fontFamily } = getComputedStyle(document.querySelector('a[rel="next"]')!);
      const { colorScheme } = getComputedStyle(document.documentElement);
      const { height } = document.querySelector('h1')!.getBoundingClientRect();
      const map = getComputedStyle(document.querySelector('[data-map] a[data-step]')!).fontFamily;
      return { color, colorScheme, isShown: height > 10, font: fontFamily.split(',')[0], map };
    });
  expect(await looks()).toMatchObject({
    color: 'rgb(123, 216, 143)',
    colorScheme: 'dark',
    isShown: true,
    font: 'Georgia',
    map: expect.stringMatching(/^system-ui/) as string,
  });
  expect(await page.locator('h2').first().textContent()).toBe(seoul.heading);
  // By a script that the parser waits for, and in the head.
  const html = readFileSync('dist/embed/seoul.html', 'utf8');
  expect(html.slice(0, html.indexOf('<body'))).toMatch(
    /<script src="[^"]*options-[^"]*"><\/script>/,
  );
  expect(troubles).toEqual(noTroubles);
  await close();
});

test('looks as ever for options that are wrong', async () => {
  const { page, troubles, close } = await openPage();
  const css = () =>
    page.evaluate(() => {
      const { color, fontFamily } = getComputedStyle(document.querySelector('a[rel="next"]')!);
      return `${color} ${fontFamily} ${getComputedStyle(document.documentElement).colorScheme}`;
    });
  await page.goto('embed/seoul.html');
  const plain = await css();
  for (const search of [
    'theme=blue&accent=fffbe0&font=Comic+Sans&header=yes',
    'accent=%3Bcolor%3Ared&font=url(//evil.example)',
    'theme=%E0%A4%A',
  ]) {
    await page.goto(`embed/seoul.html?${search}`);
    expect(await css(), search).toBe(plain);
  }
  expect(troubles).toEqual(noTroubles);
  await close();
});

test('lets a reader past the explainer and past its map by one key', async () => {
  const { page, close } = await openPage({ width: 390 });
  await page.goto('embed/tokyo.html');
  await readyToWalk(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const rest = await page.evaluate(() => {
    const focused = document.activeElement!;
    return [...document.querySelectorAll('a, button, summary, input')].filter(
      (one) => focused.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).length;
  });
  // The field for addresses that can't be opened is hidden.
  expect(rest).toBeLessThanOrEqual(1);
  await page.reload();
  await readyToWalk(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement!.id)).toBe('step-title');
  await close();
});

test('unfolds what a link on the map or in the words leads to', async () => {
  const { page, close } = await openPage({ width: 390, reducedMotion: 'reduce' });
  await page.goto('embed/tokyo.html');
  await readyToWalk(page);
  await page.locator('a[href="#quote-shared-vision"]').first().click();
  const quote = page.locator('#quote-shared-vision');
  expect(await quote.isVisible()).toBe(true);
  expect(await quote.evaluate((element) => document.activeElement === element)).toBe(true);
  await close();
});
