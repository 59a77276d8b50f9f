import { expect, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../scripts/staticServer.ts';
import type { EnginePage } from '../engines/engine.ts';
import { page as write, serveArticle } from './article.ts';
import { findEmbed, openArticle, patience, settled } from './frames.ts';

/** CSS px, from 280 to 1,200. Not all on one page, which would be a lot to load at once. */
const pages = Array.from({ length: 6 }, (_, page) =>
  Array.from({ length: 4 }, (_column, index) => 280 + 160 * page + 40 * index),
);
/** Has the article keep whatever moves by itself in it: what follows an embed, and from where to where. */
const watching = `<script>window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries())
      for (const { node, previousRect, currentRect } of sources)
        shifts.push((node?.textContent ?? '') + previousRect.y + ' → ' + currentRect.y);
  }).observe({ type: 'layout-shift', buffered: true });</script>`;

async function shiftsIn(page: EnginePage): Promise<string[]> {
  // A shift is told of after the picture in which it happened.
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => resolve()), 100));
    });
  await page.evaluate(painted);
  return page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

/** A server that takes its time over the embedded pages, and over the host script as long as is said. */
async function serveSlowly(forScript: number): Promise<string> {
  const server = await serveFolder('dist', {
    prefix: '/trip/',
    headers: { 'Access-Control-Allow-Origin': '*' },
    intercept: (path) => {
      if (path === '/embed.js') return forScript;
      return path.startsWith('/embed/') ? 700 : 'pass';
    },
  });
  onTestFinished(server.close);
  return server.url;
}

const columnsAround = (widths: readonly number[], inside: (width: number) => string): string =>
  widths
    .map(
      (width) =>
        `<article style="width: ${width}px"><p>Above</p>${inside(width)}<p>Below at ${width} px: </p></article>`,
    )
    .join('');

for (const widths of pages) {
  const range = `from ${widths[0]} to ${widths.at(-1)} px`;
  const sight = { width: 1240, height: 5000 };

  test(`moves nothing in the article at any width ${range}, as slow as the frame may come`, async () => {
    const site = await serveSlowly(0);
    const element = (width: number) =>
      `<trip-explainer id="at${width}" src="${site}embed/tokyo.html"><a href="${site}">The trip</a></trip-explainer>`;
    const article = await serveArticle(
      write(columnsAround(widths, element), `${watching}<script src="${site}embed.js"></script>`),
    );
    const page = await openArticle('chromium', article, { ...sight, origins: [site] });
    for (const width of widths) {
      const embed = await findEmbed(page, `#at${width} >>> iframe`);
      const reserved = await embed.frameHeight();
      expect(await settled(embed), `${width} px`).toBe(reserved);
    }
    expect(await shiftsIn(page)).toEqual([]);
  });

  test(`moves nothing in the article at any width ${range}, as late as the script may come`, async () => {
    const site = await serveSlowly(1500);
    const element = (width: number) =>
      `<trip-explainer id="at${width}" src="${site}embed/tokyo.html"><iframe src="${site}embed/tokyo.html"
        title="The trip" width="100%" height="984" loading="lazy" style="border: 0"></iframe></trip-explainer>`;
    const article = await serveArticle(
      write(
        `${columnsAround(widths, element)}<script async src="${site}embed.js"></script>`,
        watching,
      ),
    );
    const page = await openArticle('chromium', article, { ...sight, origins: [site] });
    for (const width of widths) {
      const embed = await findEmbed(page, `#at${width} iframe`);
      await expect.poll(embed.contentHeight, patience).toBeGreaterThan(300);
      expect(await embed.frameHeight()).toBeGreaterThanOrEqual(await embed.contentHeight());
    }
    const upgraded = () => document.querySelectorAll('trip-explainer:defined').length;
    await expect.poll(() => page.evaluate(upgraded), patience).toBe(widths.length);
    expect(await shiftsIn(page)).toEqual([]);
    // A reader had seen the article before the script came.
    const [seen, came] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).find(({ name }) =>
        name.endsWith('/embed.js'),
      )!.responseEnd,
    ]);
    expect(seen).toBeLessThan(came);
  });
}
