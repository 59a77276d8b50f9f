import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
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

/** The article, as a newsroom would write it. */
export const article = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>An article</title>
<style>body{font:1rem/1.5 Georgia,serif;margin:0 auto;max-width:40rem;padding:1rem}</style></head>
<body><h1>An article</h1><p>It goes on under the explainer.</p>
<script async src="../ours/embed.js"></script>
<trip-explainer src="../ours/embed/"></trip-explainer>
<p>And ends.</p></body></html>`;

/** Visits the article once, with an empty cache, and scrolls to the explainer as a reader does. */
export async function embed(browser: Browser, device: Device, address: string): Promise<Embedding> {
  const { page, cdp, close } = await open(browser, device, watchHeight);
  const urls = new Map<string, string>();
  const bytes = { script: 0, frame: 0 };
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    urls.set(requestId, response.url);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId) ?? '';
    if (url.endsWith('/embed.js')) bytes.script += encodedDataLength;
    else if (url.includes('/ours/')) bytes.frame += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'load' });
  await pause(5000);
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { rightHeight: number; shift: number } }).seen,
  );
  await close();
  return { ...bytes, ...seen };
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
