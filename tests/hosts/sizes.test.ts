import { expect, inject, test } from 'vitest';
import type { EngineName } from '../engines/engine.ts';
import { articleOf, type Column, serveArticle } from './article.ts';
import { findEmbed, openArticle, patience, settled, troublesIn } from './frames.ts';
import { hosts, whyNot } from './hosts.ts';

/** Three widths, and three different embeds on one page. */
const columns: readonly Column[] = [
  { id: 'narrow', width: 320, address: `${inject('embeds')}tokyo.html` },
  { id: 'middling', width: 650, address: `${inject('embeds')}seoul.html` },
  { id: 'wide', width: 1200, address: `${inject('embeds')}index.html` },
];

for (const engine of ['chromium', 'firefox'] as const satisfies EngineName[]) {
  for (const host of hosts) {
    const why = whyNot(host, engine);
    test.skipIf(why)(`is as high as its words for ${host.name} (${engine}${why})`, async () => {
      const article = await serveArticle(articleOf(host, columns));
      const page = await openArticle(engine, article, { width: 2200, height: 1400 });
      await Promise.all(
        columns.map(async ({ id }) => {
          const embed = await findEmbed(page, `[data-column="${id}"] ${host.frame}`);
          const closed = await settled(embed, host.shown);
          const toggle = () =>
            embed.guest.evaluate(() =>
              document.querySelector<HTMLElement>('[data-more] > summary')!.click(),
            );
          await toggle();
          await expect.poll(embed.contentHeight, patience).toBeGreaterThan(closed);
          await settled(embed, host.shown);
          await toggle();
          await expect.poll(embed.contentHeight, patience).toBe(closed);
          await settled(embed, host.shown);

          const before = await embed.step();
          await embed.guest.evaluate(() =>
            document.querySelector<HTMLElement>('a[rel="next"]')!.click(),
          );
          await expect.poll(embed.step, patience).not.toBe(before);
          await settled(embed, host.shown);
        }),
      );
      expect(await troublesIn(page, host)).toEqual([]);
    });
  }
}
