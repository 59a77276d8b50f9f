import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { CdnServer } from './cdnServer.ts';
import { type Device, open } from './readers.ts';

/** Of one visit to an article that embeds the explainer. */
export type Embedding = {
  /** Bytes over the line, of the embed's script and of all else that it brings. */
  script: number;
  frame: number;
  /** Milliseconds until the frame has the height that it keeps. */
  rightHeight: number;
  /** Layout shift of the article, without a unit. */
  shift: number;
};

/** The article, as docs/embedding.md says. */
export const article = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>An article</title>
<style>body{font:1rem/1.5 Georgia,serif;margin:0 auto;max-width:40rem;padding:1rem}</style></head>
<body><h1>An article</h1><p>It goes on under the explainer.</p>
<script async src="../ours/embed.js"></script>
<trip-explainer src="../ours/embed/index.html"><iframe src="../ours/embed/index.html" title="The trip"
width="100%" height="900" loading="lazy" style="border:0"></iframe></trip-explainer>
<p>And ends.</p></body></html>`;

/** Visits the article once, with an empty cache. */
export async function embed(
  browser: Browser,
  device: Device,
  server: CdnServer,
): Promise<Embedding> {
  const { page, close } = await open(browser, device, watchHeight);
  server.takeSent();
  await page.goto(`${server.url}host/`, { waitUntil: 'load' });
  await pause(5000);
  // The frame is another process, and so another's network: the server knows.
  const sent = [...server.takeSent()].filter(([path]) => path.startsWith('/ours/'));
  const sum = (isScript: boolean) =>
    sent
      .filter(([path]) => path.endsWith('/embed.js') === isScript)
      .reduce((total, [, bytes]) => total + bytes, 0);
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { rightHeight: number; shift: number } }).seen,
  );
  await close();
  return { script: sum(true), frame: sum(false), ...seen };
}

/** Runs in the article, before anything of it. */
function watchHeight(): void {
  if (window.parent !== window) return;
  const seen = { rightHeight: 0, shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    const element = document.querySelector('trip-explainer');
    if (element === null) return;
    let height = -1;
    new ResizeObserver(() => {
      const now = element.getBoundingClientRect().height;
      if (Math.abs(now - height) >= 1) seen.rightHeight = performance.now();
      height = now;
    }).observe(element);
  });
}
