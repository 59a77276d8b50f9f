import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { counter, type Device, open } from './readers.ts';

/** A page to visit. */
export type Contender = {
  name: string;
  address: string;
  /** What a reader presses to go on. */
  next: string;
};

/** Of one visit. Times in milliseconds, sizes in bytes as they came over the line. */
export type Load = {
  firstPaint: number;
  largestPaint: number;
  /** Layout shift, without a unit. */
  shift: number;
  /** What tasks took beyond 50 ms each. */
  blocking: number;
  /** Main-thread time until five seconds after the load event. */
  mainThread: number;
  requests: number;
  bytes: Record<string, number>;
};

/** Milliseconds after the load event for which everything that is fetched counts. */
const WATCH = 5000;

/** Visits a page once, with an empty cache. */
export async function load(browser: Browser, device: Device, contender: Contender): Promise<Load> {
  const { page, cdp, close } = await open(browser, device, watchPaints);
  const bytes: Record<string, number> = {};
  const kinds = new Map<string, string>();
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    // What stands in the page itself was no request.
    if (!response.url.startsWith('data:')) kinds.set(requestId, type);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind === undefined) return;
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });

  await page.goto(contender.address, { waitUntil: 'load' });
  await pause(WATCH);
  const mainThread = (await counter(cdp, 'TaskDuration')) * 1000;
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  await close();
  return { ...seen, mainThread, requests: kinds.size, bytes };
}

type Seen = Pick<Load, 'firstPaint' | 'largestPaint' | 'shift' | 'blocking'>;

/** Runs in the page, before anything of it. */
function watchPaints(): void {
  const seen = { firstPaint: 0, largestPaint: 0, shift: 0, blocking: 0 };
  Object.assign(window, { seen });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry);
    }).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  observe('layout-shift', (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  observe('longtask', ({ duration }) => {
    seen.blocking += duration - 50;
  });
}

/**
 * Visits a page and presses Next again and again until a script takes the click; a link that loads a page
 * is held back meanwhile. A visit of its own, since it keeps the page busy.
 *
 * @returns milliseconds since the visit began
 */
export async function untilScriptAnswers(
  browser: Browser,
  device: Device,
  contender: Contender,
): Promise<number> {
  const { page, close } = await open(browser, device);
  await page.addInitScript(pressUntilTaken, contender.next);
  await page.goto(contender.address, { waitUntil: 'commit' });
  const taken = await page.waitForFunction(() => (window as unknown as { taken?: number }).taken);
  const time = await taken.jsonValue();
  await close();
  return time ?? Number.NaN;
}

/** Runs in the page. */
function pressUntilTaken(next: string): void {
  const every = 25;
  window.addEventListener('click', (event) => {
    const isLink = event.target instanceof Element && event.target.closest('a[href]') !== null;
    if (!isLink || event.defaultPrevented) Object.assign(window, { taken: performance.now() });
    event.preventDefault();
  });
  const press = () => {
    document.querySelector<HTMLElement>(next)?.click();
    if (!('taken' in window)) setTimeout(press, every);
  };
  press();
}
