import type { Browser, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
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

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
});

/** A reader's fresh window. `page.goto('tokyo.html')` goes to the site's page of that name. */
export async function openPage(options: ReaderOptions = {}): Promise<OpenedPage> {
  browser ??= launchBrowser(inject('browser'));
  const context = await (
    await browser
  ).newContext({
    baseURL: site,
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    javaScriptEnabled: options.javaScript ?? true,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    forcedColors: options.forcedColors ?? 'none',
    contrast: options.contrast ?? 'no-preference',
    hasTouch: options.hasTouch ?? false,
  });

  const troubles: Troubles = { console: [], errors: [], violations: [], foreign: [] };
  const ownOrigins = [new URL(site).origin, ...(options.origins ?? [])];

  await context.addInitScript((mark) => {
    addEventListener('securitypolicyviolation', (event) => {
      console.debug(`${mark}${event.effectiveDirective}: ${event.blockedURI}`);
    });
  }, violationMark);
  context.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(violationMark)) troubles.violations.push(text.slice(violationMark.length));
    else troubles.console.push(`${message.type()}: ${text}`);
  });
  context.on('weberror', (webError) => troubles.errors.push(String(webError.error())));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const leaves = protocol.startsWith('http') && !ownOrigins.includes(origin);
    if (leaves) troubles.foreign.push(request.url());
  });

  return { page: await context.newPage(), troubles, close: () => context.close() };
}
