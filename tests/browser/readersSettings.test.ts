import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtPages } from './builtPages.ts';
import { openPage } from './openPage.ts';
import { quad, seoul, tokyo } from './trip.ts';
import { isMarkedPage, markPage, startAt, stopInTimeline, toNext, whereabouts } from './walk.ts';

/** What a reader may ask for (WCAG 2.2, 1.4.12), as their own stylesheet would. */
const wideText = `* {
  letter-spacing: 0.12em !important;
  line-height: 1.5 !important;
  word-spacing: 0.16em !important;
}
p {
  margin-block-end: 2em !important;
}`;

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** What is cut off or runs into something else. Letters count, not the empty part of their lines. */
const collisions = (page: Page) =>
  page.evaluate(() => {
    const LETTER = 10;
    const isSeen = (element: Element) => element.checkVisibility() && !element.closest('.spoken');
    const lettersOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const box = range.getBoundingClientRect();
      return new DOMRect(box.x, box.y + 3, box.width, box.height - 6);
    };
    const meet = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
    const pairs = (all: { name: string; box: DOMRect }[]) =>
      all.flatMap((one, index) =>
        all
          .slice(index + 1)
          .filter((other) => meet(one.box, other.box))
          .map((other) => `${one.name} runs into ${other.name}`),
      );
    const { clientWidth, scrollWidth } = document.documentElement;

    const cut = [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((one) => isSeen(one) && one.closest('svg, [aria-hidden="true"]') === null)
      // What scrolls hides nothing; a map is looked at below.
      .filter((one) => /hidden|clip/.test(getComputedStyle(one).overflow) && one.clientWidth > 2)
      .filter((one) => one.textContent !== '' && one.querySelector('[data-camera]') === null)
      .filter((one) => one.closest('[data-scene]') === null)
      .filter(
        (one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1,
      )
      .map((one) => `${one.tagName} “${one.textContent?.slice(0, 40)}” is cut off`);
    const maps = [...document.querySelectorAll('[data-scene]')].flatMap((map) => {
      const frame = map.getBoundingClientRect();
      const names = [...map.querySelectorAll('[data-label]')].filter(isSeen);
      const marks = [...map.querySelectorAll('a[data-at]')].filter(isSeen);
      const boxes = [
        ...names.map((one) => ({ name: one.textContent ?? '', box: lettersOf(one) })),
        ...marks.map((one) => ({
          name: one.getAttribute('data-at') ?? '',
          box: one.getBoundingClientRect(),
        })),
      ];
      // A letter may touch the frame: all names stand in the list under the map as well.
      const outside = boxes
        .map(({ name, box }) => ({
          name,
          by: Math.max(frame.left - box.left, box.right - frame.right),
        }))
        .filter(({ by }) => by > LETTER)
        .map(({ name, by }) => `${name} leaves the map by ${by} px`);
      return [...outside, ...pairs(boxes)];
    });
    const stops = [...document.querySelectorAll('[data-timeline] a')]
      .filter(isSeen)
      .map((one) => ({ name: one.textContent ?? '', box: lettersOf(one) }));
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
      ...cut,
      ...maps,
      ...pairs(stops),
    ];
  });

test.each(builtPages)(
  'cuts off nothing of %s and lets nothing collide for a reader who spaces text out',
  async (file) => {
    const { page, close } = await openPage({ reducedMotion: 'reduce' });
    await page.goto(file);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, wideText);
    await openAll(page);
    for (const width of [320, 390, 700, 900, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await collisions(page), `${width} px`).toEqual([]);
    }
    await close();
  },
);

test.each(builtPages)(
  'keeps all of %s within the window for a reader of text twice the size, and at 400 % zoom',
  async (file) => {
    const { page, close } = await openPage({ reducedMotion: 'reduce' });
    await page.goto(file);
    await openAll(page);
    for (const [width, size] of [
      [1280, '200%'],
      [640, '200%'],
      // 1,280 px at 400 % are 320.
      [320, '100%'],
    ] as const) {
      await page.setViewportSize({ width, height: 256 });
      await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
      expect(await collisions(page), `${width} px, text at ${size}`).toEqual([]);
    }
    await close();
  },
);

test.each(builtPages)('lets nobody’s fingers be stopped from zooming %s', async (file) => {
  const { page, close } = await openPage({ width: 390, hasTouch: true });
  await page.goto(file);
  const viewport = await page.locator('meta[name="viewport"]').getAttribute('content');
  expect(viewport).not.toMatch(/maximum-scale|user-scalable|minimum-scale/);
  // `touch-action` may keep a browser from panning sideways, never from pinching.
  const pinched = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((one) => getComputedStyle(one).touchAction)
      .filter((action) => !['auto', 'manipulation'].includes(action) && !/pinch-zoom/.test(action)),
  );
  expect(pinched).toEqual([]);
  await close();
});

test.each(builtPages)('keeps nothing of %s for whoever can hover', async (file) => {
  const { page, close } = await openPage();
  await page.goto(file);
  expect(await page.locator('body [title]').count()).toBe(0);
  await close();
});

test('goes nowhere for a reader who presses a control and thinks better of it', async () => {
  const { page, close } = await openPage();
  await startAt(page, tokyo);
  await markPage(page);
  for (const control of [toNext, stopInTimeline(seoul)]) {
    const box = (await page.locator(control).boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    expect((await whereabouts(page)).file).toBe(tokyo.file);
    await page.mouse.move(box.x + box.width / 2, box.y - 200);
    await page.mouse.up();
    expect((await whereabouts(page)).file).toBe(tokyo.file);
  }
  expect(await isMarkedPage(page)).toBe(true);
  await close();
});

test('tells current, past and coming stops apart, and open places, in forced colours', async () => {
  const { page, close } = await openPage({ forcedColors: 'active' });
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((mark) => {
        const { backgroundColor, borderStyle, outlineStyle, strokeDasharray, stroke, strokeWidth } =
          getComputedStyle(mark);
        return [
          backgroundColor,
          borderStyle,
          outlineStyle,
          strokeDasharray,
          stroke,
          strokeWidth,
        ].join();
      });
  await startAt(page, seoul);
  const stopAt = (progress: string) => look(`[data-map] a[data-progress="${progress}"]`);
  const [done, here] = [await stopAt('done'), await stopAt('current')];
  const lines = await Promise.all(
    ['done', 'current', 'ahead', 'inferred'].map((line) =>
      look(`[data-scene] [data-line="${line}"]`),
    ),
  );
  expect(new Set(lines).size).toBe(4);
  const current = await look('[data-timeline] [aria-current] > :first-child');
  const other = await look('[data-timeline] a:not([aria-current]) > :first-child');
  expect(current).not.toBe(other);

  await startAt(page, quad);
  expect(new Set([done, here, await stopAt('ahead')]).size).toBe(3);
  const folded = await look('[data-opens="myanmar"]');
  await page.locator('[data-opens="myanmar"]').click();
  await page.locator('[data-opens="myanmar"][data-open]').waitFor();
  expect(await look('[data-opens="myanmar"]')).not.toBe(folded);
  await close();
});

test('moves on only when the reader does, however long they stay', async () => {
  const { page, close } = await openPage({ ownWindow: true });
  await page.clock.install();
  await startAt(page, tokyo);
  await page.clock.runFor(20 * 60_000);
  expect((await whereabouts(page)).file).toBe(tokyo.file);
  await close();
});
