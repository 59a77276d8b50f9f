import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';

/** Characters of a piece, few enough for no part of the page to come in at once. */
const PIECE = 900;
/** Milliseconds between two of them, enough for the first to be painted. */
const BETWEEN = 25;

/**
 * Serves a built page piece by piece, as a slow line brings it, to a browser that doesn't know how to wait
 * for the whole of the stage. It has no scripts: nothing but the page itself may move anything.
 */
async function serveInPieces(file: string) {
  const html = readFileSync(join('dist', file), 'utf8')
    .replace(/<link rel="expect"[^>]*>/, '')
    .replaceAll(/<script\b[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, '');
  const write = async (response: ServerResponse) => {
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' });
    // Up to the map's marks there is nothing that a part of could be laid out.
    let sent = html.indexOf('data-at=');
    response.write(html.slice(0, sent));
    while (sent < html.length) {
      await pause(BETWEEN);
      response.write(html.slice(sent, (sent += PIECE)));
    }
    response.end();
  };
  const server = createServer((request, response) => {
    if (request.url === '/') void write(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

for (const [file, width] of [
  ['tokyo.html', 390],
  ['tokyo.html', 700],
  ['tokyo.html', 1280],
  ['embed/tokyo.html', 390],
  ['embed/tokyo.html', 1000],
] as const) {
  test(`moves nothing that is seen of ${file}, ${width} px wide, however slowly it comes in`, async () => {
    const server = await serveInPieces(file);
    const { page, close } = await openPage({ width, height: 844, origins: [server.origin] });
    await page.addInitScript(() => {
      const seen = { paints: 0, shifts: [] as number[] };
      Object.assign(window, { seen });
      const count = () => {
        seen.paints += document.readyState === 'loading' ? 1 : 0;
        requestAnimationFrame(count);
      };
      count();
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(server.origin);
    const { paints, shifts } = await page.evaluate(
      () => (window as unknown as { seen: { paints: number; shifts: number[] } }).seen,
    );
    expect(paints).toBeGreaterThan(3);
    expect(shifts).toEqual([]);
    const hidden = await page
      .locator('main > *')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).visibility));
    expect(new Set(hidden)).toEqual(new Set(['visible']));
    await close();
    server.close();
  });
}
