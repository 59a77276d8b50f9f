import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findBrowser, launchBrowser } from './browser.ts';
import { main as build } from './build.ts';
import { serveFolder } from './staticServer.ts';

const site = 'dist';
const album = 'pictures';
/** CSS px of the window. */
const widths = [320, 390, 700, 1024, 1280];
const [phone, desk] = [390, 1280];
/** CSS px of the columns that an article has room for. */
const columns = [320, 390, 500, 650, 700, 900, 1200];
/** CSS px: what an A4 page has between the margins of `base.css`. */
const paper = { width: 688, height: 994 };
/** CSS px of a page that are kept: the whole story goes on for many windows more. */
const LONGEST = 6000;
/** Milliseconds after the click, about half of any flight. */
const HALF_WAY = 500;
/** Pages open at once. */
const HANDS = 2;

/** One page, opened once, and all pictures that are taken of it. */
type Sitting = { page: string; reader: BrowserContextOptions; take: (page: Page) => Promise<void> };

/**
 * Takes pictures of every built page into `pictures/`, as readers have it: at five widths, light and
 * dark, in forced colours, with text twice as large, half-way through a flight, and on paper; of the
 * embedded pages as articles have them, closed and unfolded. Builds before, where the built pages are missing or older than what they are made of.
 */
export async function main(): Promise<void> {
  const start = Date.now();
  if (await isStale()) await build();
  await rm(album, { recursive: true, force: true });
  await mkdir(album, { recursive: true });
  const server = await serveFolder(site);
  const browser = await launchBrowser(await findBrowser());
  try {
    const files = (await readdir(site)).filter((file) => file.endsWith('.html'));
    const names = files.map((file) => file.replace(/\.html$/, '')).filter((name) => name !== '404');
    const sittings = [...names.flatMap(sittingsOf), ...(await embedSittings())];
    await Promise.all(
      Array.from({ length: HANDS }, async () => {
        for (let next = sittings.shift(); next; next = sittings.shift()) {
          await sit(browser, server.url, next);
        }
      }),
    );
  } finally {
    await browser.close();
    await server.close();
  }
  const taken = (await readdir(album)).length;
  console.log(`${taken} files in ${album}/, in ${Math.round((Date.now() - start) / 1000)} s.`);
}

async function embedSittings(): Promise<Sitting[]> {
  const files = (await readdir(join(site, 'embed'))).filter((file) => file.endsWith('.html'));
  return files.flatMap((file) => {
    const name = file.replace(/\.html$/, '');
    return [
      ...(['light', 'dark'] as const).map((colorScheme): Sitting => ({
        page: `embed/${name}`,
        reader: { colorScheme },
        take: (opened) => atWidths(opened, columns, `embed-${name}-{width}-${colorScheme}`),
      })),
      {
        page: `embed/${name}`,
        reader: {},
        async take(opened) {
          await opened.locator('[data-more] > summary').click();
          await atWidths(opened, [phone, 700], `embed-${name}-{width}-unfolded`);
        },
      },
    ];
  });
}

function sittingsOf(page: string): Sitting[] {
  const inScheme = (colorScheme: 'light' | 'dark'): Sitting => ({
    page,
    reader: { colorScheme },
    take: (opened) => atWidths(opened, widths, `${page}-{width}-${colorScheme}`),
  });
  return [
    inScheme('light'),
    inScheme('dark'),
    {
      page,
      reader: { forcedColors: 'active' },
      take: (opened) => atWidths(opened, [phone, desk], `${page}-{width}-forced-colours`),
    },
    {
      page,
      reader: {},
      async take(opened) {
        await opened.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        await atWidths(opened, [phone, desk], `${page}-{width}-text-200`);
      },
    },
    ...[phone, desk].map((width): Sitting => ({
      page,
      reader: { viewport: { width, height: 800 } },
      take: (opened) => flight(opened, `${page}-${width}-flight`),
    })),
    // A dark page has to print as a light one.
    {
      page,
      reader: { colorScheme: 'dark', viewport: paper },
      take: (opened) => print(opened, page),
    },
  ];
}

async function sit(browser: Browser, url: string, { page: name, reader, take }: Sitting) {
  const context = await browser.newContext({ baseURL: url, ...reader });
  const page = await context.newPage();
  // Time passes as usual until a sitting stops it.
  await page.clock.install();
  await page.goto(`${name}.html`, { waitUntil: 'networkidle' });
  await take(page);
  await context.close();
}

/** @param name of the picture, with `{width}` in it */
async function atWidths(page: Page, chosen: readonly number[], name: string): Promise<void> {
  for (const width of chosen) {
    await page.setViewportSize({ width, height: 800 });
    await picture(page, name.replace('{width}', String(width)));
  }
}

async function picture(page: Page, name: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    // Wider than the window where something sticks out of it.
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.screenshot({
    path: join(album, `${name}.png`),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, LONGEST) },
  });
}

/** On the way to the next step, with everything held still; nothing where no step follows. */
async function flight(page: Page, name: string): Promise<void> {
  const next = page.locator('a[rel="next"][data-step]');
  if ((await next.count()) === 0) return;
  await page.locator('[data-play]:not([data-status="none"])').waitFor();
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  await next.evaluate((link: HTMLElement) => link.click());
  await page.clock.runFor(HALF_WAY);
  await page.locator('[data-flying]').waitFor();
  await page.evaluate((time) => {
    for (const animation of document.getAnimations()) {
      animation.pause();
      animation.currentTime = time;
    }
  }, HALF_WAY);
  await picture(page, name);
}

/** As a printer has it, on both papers, and as much of the page's beginning as a picture. */
async function print(page: Page, name: string): Promise<void> {
  for (const format of ['A4', 'Letter']) {
    const path = join(album, `${name}-print-${format.toLowerCase()}.pdf`);
    await page.pdf({ path, format, preferCSSPageSize: false });
  }
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: join(album, `${name}-print.png`), clip: { x: 0, y: 0, ...paper } });
}

async function isStale(): Promise<boolean> {
  const built = join(site, 'index.html');
  if (!existsSync(built)) return true;
  const { mtimeMs } = await stat(built);
  const made = ['src', 'scripts', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
  const times = await Promise.all(made.map(newest));
  return Math.max(...times) > mtimeMs;
}

/** When something in a folder, or a file, was last written. */
async function newest(path: string): Promise<number> {
  const itself = await stat(path);
  if (!itself.isDirectory()) return itself.mtimeMs;
  const inside = await readdir(path);
  return Math.max(
    itself.mtimeMs,
    ...(await Promise.all(inside.map((name) => newest(join(path, name))))),
  );
}
