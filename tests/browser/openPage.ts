import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';

export type ReaderOptions = {
  /** Of the window, in CSS pixels. Default: 1280 × 800. */
  width?: number;
  height?: number;
  /** Default: true. */
  javaScript?: boolean;
  /** Default: `light`. */
  colorScheme?: 'light' | 'dark';
  /** Default: `no-preference`. */
  reducedMotion?: 'reduce' | 'no-preference';
  /** Default: `none`. */
  forcedColors?: 'active' | 'none';
  /** Default: `no-preference`. */
  contrast?: 'more' | 'no-preference';
  /** A finger rather than a mouse. Default: false. */
  hasTouch?: boolean;
  /** Further origins that may be asked for something, of a host page's server for example. */
  origins?: readonly string[];
  /** For a test that leaves behind what lasts: a script for every page to come, a clock. Default: false. */
  ownWindow?: boolean;
};

/** What went wrong so far, in all frames of the page. */
export type Troubles = {
  /** Whatever was written to the console, `error: Failed to load resource …`. */
  console: string[];
  /** Exceptions that nobody caught. */
  errors: string[];
  /** What the content security policy refused, `style-src-attr: inline`. Needs JavaScript. */
  violations: string[];
  /** Addresses at other origins than the site's that were asked for, even if the policy refused. */
  foreign: string[];
};

export type OpenedPage = { page: Page; troubles: Troubles; close: () => Promise<void> };

export const noTroubles: Troubles = { console: [], errors: [], violations: [], foreign: [] };

/** The built site's address, with a slash at its end. */
export const site = inject('site');

const violationMark = 'content security policy violation ';

/** A window, and for whom it listens now. */
type Window = { page: Page; listener: { troubles: Troubles; origins: readonly string[] } };

/** One for all files of a worker; it ends with it. */
let browser: Promise<Browser> | undefined;

/** Windows that tests are done with, by what can't be changed in them: opening one takes longer than a visit. */
const spare = new Map<string, Window[]>();

/** A reader's fresh window. `page.goto('tokyo.html')` goes to the site's page of that name. */
export async function openPage(options: ReaderOptions = {}): Promise<OpenedPage> {
  const { javaScript = true, hasTouch = false, ownWindow = false } = options;
  const kind = `${javaScript} ${hasTouch}`;
  const windows = spare.get(kind) ?? [];
  spare.set(kind, windows);
  const window =
    (ownWindow ? undefined : windows.pop()) ?? (await openWindow({ javaScript, hasTouch }));
  const { page, listener } = window;
  const troubles: Troubles = { console: [], errors: [], violations: [], foreign: [] };
  listener.troubles = troubles;
  listener.origins = [new URL(site).origin, ...(options.origins ?? [])];
  await page.setViewportSize({ width: options.width ?? 1280, height: options.height ?? 800 });
  await page.emulateMedia({
    media: null,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    forcedColors: options.forcedColors ?? 'none',
    contrast: options.contrast ?? 'no-preference',
  });
  return {
    page,
    troubles,
    async close() {
      if (!ownWindow && (await isTidied(page))) windows.push(window);
      else await page.context().close();
    },
  };
}

async function openWindow(reader: { javaScript: boolean; hasTouch: boolean }): Promise<Window> {
  browser ??= launchBrowser(inject('browser'));
  const context = await (
    await browser
  ).newContext({
    baseURL: site,
    javaScriptEnabled: reader.javaScript,
    hasTouch: reader.hasTouch,
  });
  const listener: Window['listener'] = { troubles: noTroubles, origins: [] };

  await context.addInitScript((mark) => {
    addEventListener('securitypolicyviolation', (event) => {
      console.debug(`${mark}${event.effectiveDirective}: ${event.blockedURI}`);
    });
  }, violationMark);
  context.on('console', (message) => {
    const text = message.text();
    const { violations, console } = listener.troubles;
    if (text.startsWith(violationMark)) violations.push(text.slice(violationMark.length));
    else console.push(`${message.type()}: ${text}`);
  });
  context.on('weberror', (webError) => listener.troubles.errors.push(String(webError.error())));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const leaves = protocol.startsWith('http') && !listener.origins.includes(origin);
    if (leaves) listener.troubles.foreign.push(request.url());
  });
  return { page: await context.newPage(), listener };
}

/** Leaves nothing in a window of what a test did with it; false where that can't be. */
async function isTidied(page: Page): Promise<boolean> {
  try {
    const others = page
      .context()
      .pages()
      .filter((other) => other !== page);
    await Promise.all(others.map((other) => other.close()));
    await page.context().clearPermissions();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.goto('about:blank');
    return true;
  } catch {
    return false;
  }
}
