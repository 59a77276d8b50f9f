import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';

test('tells a reader with a wrong address so, and needs no other file for it', async () => {
  const { page, troubles, close } = await openPage({ width: 320, height: 560 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  const response = await page.goto('no-such-page.html');

  expect(response?.status()).toBe(404);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const needed = asked.filter((url) => !url.endsWith('/favicon.svg'));
  expect(needed).toEqual([page.url()]);
  expect(troubles).toEqual({
    // Chromium's own line about the page's status.
    console: [expect.stringContaining('404')],
    errors: [],
    violations: [],
    foreign: [],
  });
  await close();
});
