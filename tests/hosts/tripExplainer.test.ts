import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import type { EnginePage } from '../engines/engine.ts';
import { page as write, serveArticle } from './article.ts';
import { findEmbed, openArticle, patience, settled } from './frames.ts';

const embeds = inject('embeds');
const script = new URL('../embed.js', embeds).href;
/** The frame that the host script makes. */
const inFrame = (id = 'trip') => `#${id} >>> iframe`;

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
      const page = await openArticle(engine, article);
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
      const page = await openArticle(engine, article);
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
    const page = await openArticle(engine, article, { height: 2200 });
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
