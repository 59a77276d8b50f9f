import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noTroubles, openPage } from './openPage.ts';
import { trip } from './trip.ts';
import { arrival, startAt } from './walk.ts';

const pages = readdirSync('dist').filter((name) => name.endsWith('.html'));

test('serves a page for every step, the whole story and what is not found', () => {
  const steps = trip.steps.map(({ file }) => file);
  expect(pages.toSorted()).toEqual([...steps, '404.html', 'story.html'].toSorted());
});

test.each(pages)(
  'serves %s with a strict policy and nothing inline but its one stylesheet',
  (file) => {
    const html = readFileSync(`dist/${file}`, 'utf8');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
    expect(policy).toContain(
      'default-src &#x27;none&#x27;'.replaceAll(
        '&#x27;',
        policy.includes('&#x27;') ? '&#x27;' : "'",
      ),
    );
    expect(policy).toContain('require-trusted-types-for');
    expect(policy).not.toContain('unsafe');
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+=/);
    const inline = [...html.matchAll(/<script\b([^>]*)>/g)].filter(
      ([, attributes]) =>
        !attributes?.includes('src=') && !attributes?.includes('application/ld+json'),
    );
    expect(inline).toEqual([]);
    // Nothing that React would still have to put in its place.
    expect(html).not.toMatch(/<template|<!--\$[?!]|hidden id="S:/);
  },
);

test('walks the whole trip without a violation, a message, a stranger’s request or a trace', async () => {
  const { page, troubles, close } = await openPage();
  await startAt(page, trip.steps[0]!);
  for (const step of trip.steps.slice(1)) {
    await page.locator('a[rel="next"]').click();
    await arrival(page, step);
    for (const context of step.contexts)
      await page.locator(`[data-context="${context}"] summary`).first().click();
  }
  const traces = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys().catch(() => [])).length,
  }));
  expect(traces).toEqual({ cookie: '', local: 0, session: 0, databases: 0, caches: 0 });
  await page.locator('a[rel="next"]').click();
  await page.waitForURL('**/story.html');
  expect(troubles).toEqual(noTroubles);
  await close();
});
