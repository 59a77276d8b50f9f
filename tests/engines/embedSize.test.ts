import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { serveArticle } from '../browser/articlePage.ts';
import { alaska, tokyo } from '../browser/trip.ts';
import { until } from '../browser/until.ts';
import type { EngineFrame, EnginePage } from './engine.ts';
import { inEachEngine } from './inEachEngine.ts';
import { serveAtAddress } from './serveAtAddress.ts';

/** CSS px of an article's column. */
const widths = [320, 650, 1200];

/** Serves an article with an embed in each column, from an origin of its own, that notes how high they are at first. */
async function serveColumns(site: string): Promise<string> {
  const columns = widths.map(
    (width) =>
      `<div id="w${width}" style="width: ${width}px"><trip-explainer src="${site}embed/${tokyo.file}"></trip-explainer></div>`,
  );
  const html = `<!doctype html><html lang="en"><head><title>Article</title><link rel="icon" href="data:,">
    <style>body { margin: 0; display: flex; align-items: flex-start } div { flex: none }</style>
    <script src="${site}embed.js"></script></head><body>${columns.join('')}<script>
      reserved = {};
      for (const { id, clientHeight } of document.querySelectorAll('div')) reserved[id] = clientHeight;
    </script></body></html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(html);
  }).listen(0, '127.0.0.1');
  await new Promise((listens) => server.once('listening', listens));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  // Another host than the site's, not just another port.
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

const contentOf = (guest: EngineFrame): Promise<number> =>
  guest.evaluate(() => {
    const content = document.querySelector('[data-explainer]');
    return Math.ceil(content?.getBoundingClientRect().height ?? 0);
  });

const heightOf = (page: EnginePage, column: string): Promise<number> =>
  page.evaluate((wanted) => document.querySelector(wanted)!.clientHeight, column);

/** Waits until a column is as high as what is in its frame. */
async function sized(page: EnginePage, guest: EngineFrame, column: string): Promise<number> {
  const difference = async () => (await heightOf(page, column)) - (await contentOf(guest));
  await expect.poll(difference, { timeout: 20_000 }).toBe(0);
  return heightOf(page, column);
}

inEachEngine(
  'has the height of what is in it before anything has come, and follows its panels',
  { width: 1700, height: 1000, reducedMotion: 'reduce' },
  async (page) => {
    await page.goto(await serveColumns(await serveAtAddress()));
    for (const width of widths) {
      const column = `#w${width}`;
      const reserved = await page.evaluate(
        (id) => (Reflect.get(window, 'reserved') as Record<string, number>)[id]!,
        `w${width}`,
      );
      const guest = await page.frame(`${column} trip-explainer >>> iframe`);
      await until(guest, () => document.readyState === 'complete');
      expect(await sized(page, guest, column), `${width} px`).toBe(reserved);

      await guest.click('[data-more] > summary');
      await until(
        page,
        ({ selector, before }) => document.querySelector(selector)!.clientHeight > before,
        { selector: column, before: reserved },
      );
      await sized(page, guest, column);
      await guest.click('[data-more] > summary');
      expect(await sized(page, guest, column), `${width} px, closed again`).toBe(reserved);
    }
  },
);

inEachEngine(
  'says its height to an article that only listens',
  { width: 800, height: 1000, reducedMotion: 'reduce' },
  async (page) => {
    const article = await serveArticle({ src: `${page.site}embed/${alaska.file}`, width: 390 });
    onTestFinished(article.close);
    await page.goto(article.url);
    const guest = await page.frame('iframe');
    await until(page, () =>
      (Reflect.get(window, 'said') as { sentinel?: string }[]).some(
        ({ sentinel }) => sentinel === 'amp',
      ),
    );
    const said = await page.evaluate(() =>
      (Reflect.get(window, 'said') as { sentinel?: string; height?: number }[]).flatMap(
        ({ sentinel, height }) => (sentinel === 'amp' ? [height] : []),
      ),
    );
    expect(said.at(-1)).toBe(await contentOf(guest));
  },
);
