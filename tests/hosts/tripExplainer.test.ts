import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../scripts/staticServer.ts';
import { openIn } from '../engines/openIn.ts';
import type { EngineName, EnginePage } from '../engines/engine.ts';
import { page as write, serveArticle } from './article.ts';
import { findEmbed, patience, settled } from './frames.ts';

const embeds = inject('embeds');
const script = new URL('../embed.js', embeds).href;
const inFrame = (id = 'trip') => `#${id} >>> iframe`;

async function open(
  engine: EngineName,
  article: string,
  { width = 700, height = 1200, origins = [] as string[] } = {},
): Promise<EnginePage> {
  const addresses = [article, embeds, ...origins];
  const page = await openIn(engine, {
    width,
    height,
    origins: addresses.map((address) => new URL(address).origin),
  });
  await page.goto(article);
  return page;
}

/** Has the article keep what the explainer says, from the beginning. */
const listening = `window.heard = [];
  for (const type of ['ready', 'step', 'context', 'quote', 'finish', 'error'])
    document.addEventListener(type, ({ type, detail }) => heard.push({ type, ...detail }), true);`;
type Heard = { type: string; step?: string; via?: string };
const heard = (page: EnginePage, type: string) =>
  page.evaluate(
    (wanted) =>
      (window as unknown as { heard: Heard[] }).heard.filter((event) => event.type === wanted),
    type,
  );

const widths = Array.from({ length: 24 }, (_, index) => 280 + 40 * index);
/** Whatever moved by itself, and from where to where. */
const shifts = (page: EnginePage) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & {
            sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
          })[];
          resolve(
            entries.flatMap(({ sources }) =>
              sources.map(
                ({ node, previousRect: from, currentRect: to }) =>
                  `${node?.textContent}: ${from.y} → ${to.y}, ${from.height} → ${to.height}`,
              ),
            ),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve([]), 300);
      }),
  );

test.each([
  ['its script is there first', `<script src="${script}"></script>`, '', 0],
  [
    'its script comes late, to a frame that is there',
    '',
    `<script async src="SLOW"></script>`,
    1500,
  ],
])(
  'moves nothing in the article at any width from 280 to 1,200 px, when %s',
  async (_when, before, after, wait) => {
    const slow = await serveFolder('dist', {
      prefix: '/trip/',
      headers: { 'Access-Control-Allow-Origin': '*' },
      intercept: (path) => (/^\/embed(\.js|\/)/.test(path) ? Math.max(wait, 700) : 'pass'),
    });
    onTestFinished(slow.close);
    const columns = widths.map(
      (width) => `<article style="width: ${width}px"><p>Above ${width}</p>
        <trip-explainer id="at${width}" src="${slow.url}embed/tokyo.html">${
          wait === 0
            ? `<a href="${slow.url}">The trip</a>`
            : `<iframe src="${slow.url}embed/tokyo.html" title="The trip" width="100%" height="984" loading="lazy" style="border: 0"></iframe>`
        }</trip-explainer>
        <p>Below ${width}</p></article>`,
    );
    const article = await serveArticle(
      write(columns.join('') + after.replace('SLOW', `${slow.url}embed.js`), before),
    );
    const page = await open('chromium', article, {
      width: 1240,
      height: 27_000,
      origins: [slow.url],
    });
    for (const width of widths) {
      const embed = await findEmbed(page, `#at${width} ${wait === 0 ? '>>> ' : ''}iframe`);
      await expect.poll(embed.contentHeight, patience).toBeGreaterThan(300);
      // What the page turns out to be is what was reserved for it.
      const [frame, content] = [await embed.frameHeight(), await embed.contentHeight()];
      if (wait === 0) expect(frame - content, `${width} px`).toBe(0);
      else expect(frame).toBeGreaterThanOrEqual(content);
    }
    expect(await shifts(page)).toEqual([]);
  },
);

for (const engine of ['chromium', 'firefox'] as const) {
  const why =
    engine === 'firefox' && inject('firefox').status === 'missing' ? ': skipped, no Firefox' : '';

  test.skipIf(why)(
    `lives under a strict policy, with Trusted Types, and is told what happens (${engine}${why})`,
    async () => {
      const policy = `default-src 'none'; script-src 'nonce-n1'; style-src 'self'; img-src data:; frame-src ${new URL(embeds).origin};
      require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'`;
      const article = await serveArticle(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
        <meta http-equiv="Content-Security-Policy" content="${policy.replaceAll(/\s+/g, ' ')}"><link rel="icon" href="data:,">
        <script nonce="n1">${listening}</script></head><body>
        ${`<script nonce="n1" defer src="${script}"></script>`.repeat(5)}
        <trip-explainer id="trip" src="${embeds}tokyo.html" data-sync-url><a href="${embeds}tokyo.html">The trip</a></trip-explainer>
        </body></html>`,
      );
      const page = await open(engine, article);
      const embed = await findEmbed(page, inFrame());
      const closed = await settled(embed);
      await expect.poll(() => heard(page, 'ready'), patience).toMatchObject([{ step: 'tokyo' }]);

      await embed.guest.evaluate(() =>
        document.querySelector<HTMLElement>('[data-more] > summary')!.click(),
      );
      await expect.poll(embed.contentHeight, patience).toBeGreaterThan(closed);
      await settled(embed);
      await embed.guest.evaluate(() =>
        document.querySelector<HTMLElement>('a[rel="next"]')!.click(),
      );
      await expect.poll(() => heard(page, 'step'), patience).toMatchObject([{ step: 'seoul' }]);
      expect(await page.evaluate(() => location.search)).toBe('?explainer-step=seoul');

      await page.evaluate(() => {
        const element = document.querySelector('#trip')!;
        element.setAttribute('theme', 'dark');
        (element as Element & { goTo: (step: string) => void }).goTo('alaska');
      });
      await expect.poll(embed.step, patience).toBe('alaska');
      const scheme = () =>
        embed.guest.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      await expect.poll(scheme, patience).toBe('dark');
      await settled(embed);

      // The article's address leads there again, and so does another place in the page.
      await page.reload();
      const again = await findEmbed(page, inFrame());
      await expect.poll(again.step, patience).toBe('alaska');
      await settled(again);
      await page.evaluate(() => {
        const element = document.querySelector('#trip')!;
        document.body.prepend(document.createElement('section'));
        document.querySelector('section')!.append(element);
      });
      const moved = await findEmbed(page, inFrame());
      await expect.poll(moved.step, patience).toBe('alaska');
      await settled(moved);
      expect(await page.troubles()).toEqual([]);
    },
  );

  test.skipIf(why)(
    `is whole without its script: a plain frame that can be walked (${engine}${why})`,
    async () => {
      const article = await serveArticle(
        write(
          `<trip-explainer id="trip" src="${embeds}tokyo.html"><iframe src="${embeds}tokyo.html" title="The trip" width="100%" height="900" style="border: 0"></iframe></trip-explainer>`,
        ),
      );
      const page = await open(engine, article);
      const embed = await findEmbed(page, '#trip iframe');
      await expect.poll(embed.step, patience).toBe('tokyo');
      expect(await embed.contentHeight()).toBeLessThanOrEqual(900);
      expect(await embed.frameHeight()).toBe(900);
      await embed.guest.evaluate(() =>
        document.querySelector<HTMLElement>('a[rel="next"]')!.click(),
      );
      await expect.poll(embed.step, patience).toBe('seoul');
    },
  );

  test.skipIf(why)(`tells several explainers on one page apart (${engine}${why})`, async () => {
    const element = (id: string, step: string) =>
      `<trip-explainer id="${id}" src="${embeds}${step}.html" loading="eager"></trip-explainer>`;
    const article = await serveArticle(
      write(
        `<script>${listening}</script>${element('one', 'tokyo')}${element('two', 'seoul')}<script type="module" src="${script}"></script>`,
      ),
    );
    const page = await open(engine, article, { height: 2200 });
    const [one, two] = [
      await findEmbed(page, inFrame('one')),
      await findEmbed(page, inFrame('two')),
    ];
    const [before] = [await settled(one), await settled(two)];
    await two.guest.evaluate(() =>
      document.querySelector<HTMLElement>('[data-more] > summary')!.click(),
    );
    await expect.poll(two.contentHeight, patience).toBeGreaterThan(before);
    await settled(two);
    expect(await one.frameHeight()).toBe(before);
    await page.evaluate(() => document.querySelector('#one')!.remove());
    await two.guest.evaluate(() => document.querySelector<HTMLElement>('a[rel="next"]')!.click());
    await expect.poll(() => heard(page, 'step'), patience).toMatchObject([{ step: 'alaska' }]);
    expect(await page.troubles()).toEqual([]);
  });
}

test('costs an article at most 3 kB, and its frame 2.5 kB', () => {
  const weight = (file: string) => brotliCompressSync(readFileSync(join('dist', file))).length;
  const guest = readdirSync('dist/assets').find((file) => file.startsWith('guest-'));
  expect(weight('embed.js')).toBeLessThanOrEqual(3000);
  expect(weight(`assets/${guest}`)).toBeLessThanOrEqual(2500);
});
