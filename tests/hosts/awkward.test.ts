import { expect, inject, test } from 'vitest';
import {
  articleOf,
  clientOf,
  type Column,
  columnsOf,
  page as write,
  serveArticle,
} from './article.ts';
import { findEmbed, openArticle, settled, troublesIn } from './frames.ts';
import { hosts, whyNot } from './hosts.ts';

const address = (step: string) => `${inject('embeds')}${step}.html`;
const at = ({ id }: Column) => `[data-column="${id}"]`;

/**
 * In the page: a column and the script for it. In one task, since a page that only listens is told a height
 * once.
 */
function add({ markup, text }: { markup: string; text: string }): void {
  document.body.insertAdjacentHTML('afterbegin', markup);
  document.body.append(Object.assign(document.createElement('script'), { text }));
}

/** In the page: a script as a tag manager or a consent dialog would bring it, long after everything else. */
function bring({ src, text }: { src: string; text: string }): Promise<void> {
  const run = (attributes: object) =>
    document.body.append(Object.assign(document.createElement('script'), attributes));
  return new Promise((loaded) => {
    const start = () => {
      run({ text });
      loaded();
    };
    if (src === '') start();
    else run({ src, onload: start });
  });
}

for (const engine of ['chromium', 'firefox'] as const) {
  for (const host of hosts) {
    const why = whyNot(host, engine);
    const can = (what: 'sandbox' | 'lazy' | 'late script') => !host.cannot?.includes(what);

    test.skipIf(why)(
      `is sized in a sandbox, far below and late, by ${host.name} (${engine}${why})`,
      async () => {
        const early: Column = {
          id: 'early',
          width: 600,
          address: address('tokyo'),
          sandboxed: can('sandbox'),
        };
        const below: Column = {
          id: 'below',
          width: 600,
          address: address('seoul'),
          lazy: can('lazy'),
        };
        const late: Column = { id: 'late', width: 600, address: address('index') };
        const article = await serveArticle(articleOf(host, [early, below]));
        const page = await openArticle(engine, article, { width: 2000, height: 1400 });
        await settled(await findEmbed(page, `${at(early)} ${host.frame}`), host.shown);

        // As after a reader's consent: everything else is long done.
        await page.evaluate(add, { markup: columnsOf(host, [late]), text: host.start(late) });
        await settled(await findEmbed(page, `${at(late)} ${host.frame}`), host.shown);

        await page.evaluate(
          (column) => document.querySelector(column)!.scrollIntoView(),
          at(below),
        );
        await settled(await findEmbed(page, `${at(below)} ${host.frame}`), host.shown);
        expect(await troublesIn(page, host)).toEqual([]);
      },
    );

    if (!can('late script')) continue;
    test.skipIf(why)(
      `is sized by a script that comes late, of ${host.name} (${engine}${why})`,
      async () => {
        const column: Column = { id: 'only', width: 600, address: address('tokyo') };
        const article = await serveArticle(write(columnsOf(host, [column])));
        const page = await openArticle(engine, article, { width: 2000, height: 1400 });
        const src = /src="([^"]*)"/.exec(clientOf(host))?.[1] ?? '';
        await page.evaluate(bring, { src, text: host.start(column) });
        await settled(await findEmbed(page, `${at(column)} ${host.frame}`), host.shown);
        expect(await troublesIn(page, host)).toEqual([]);
      },
    );
  }
}
