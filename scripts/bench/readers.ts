import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';

/** On what a page is read. */
export type Device = {
  name: 'phone' | 'desk';
  context: BrowserContextOptions;
  /** How many times slower than this machine; 1 is as it is. */
  cpu: number;
  /** Bytes a second down, and milliseconds there and back; undefined is as fast as it comes. */
  network: { down: number; latency: number } | undefined;
};

export const phone: Device = {
  name: 'phone',
  context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  cpu: 4,
  network: { down: (1.6 * 1024 * 1024) / 8, latency: 150 },
};

export const desk: Device = {
  name: 'desk',
  context: { viewport: { width: 1280, height: 800 } },
  cpu: 1,
  network: undefined,
};

export type Reading = { page: Page; cdp: CDPSession; close: () => Promise<void> };

/** A reader who has never been here: a fresh window with an empty cache. */
export async function open(browser: Browser, device: Device, watch?: () => void): Promise<Reading> {
  const context = await browser.newContext(device.context);
  // Nobody else is asked for anything, whoever would.
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  const page = await context.newPage();
  if (watch) await page.addInitScript(watch);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  await slowDown(cdp, device.cpu);
  if (device.network !== undefined) {
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: device.network.latency,
      downloadThroughput: device.network.down,
      uploadThroughput: device.network.down / 2,
    });
  }
  return { page, cdp, close: () => context.close() };
}

/** @param times how many times slower */
export async function slowDown(cdp: CDPSession, times: number): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/** One of the browser's own counters: `TaskDuration` in seconds, `JSHeapUsedSize` in bytes. */
export async function counter(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}
