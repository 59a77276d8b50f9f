import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchPresentBrowser } from './browser.ts';
import { type Need, type Needs, rangesOf } from './reserveStyles.ts';

/** Heights of the house's own story, for builds without a browser; `npm run heights` writes them. */
export const table = 'scripts/heights.json';
export const ownStory = 'src/content';

/** Where the pages stand while they are measured. Nothing leaves this computer. */
const studio = 'http://heights.invalid/';

/** Rem: where the stylesheets' container queries begin another layout. */
const layouts = [25, 30, 40, 45, 50, 56, 62.5, 75, 90];
/** CSS px: widths of the explainer that are measured, and both sides of where a layout begins. */
const widths = [
  ...range(280, 700, 10),
  ...range(700, 1620, 20),
  ...layouts.flatMap((rem) => [rem * 16 - 1, rem * 16]),
].toSorted((one, other) => one - other);

/** Pages of one kind, one for each step, as HTML: what is reserved is the tallest of them. */
export type PagesOfKind = { kind: string; files: readonly { file: string; html: string }[] };

/**
 * What every `data-reserve` of some pages needs, so that stepping moves nothing around it. Measured in a
 * browser; where none starts, or with `HEIGHTS=kept`, the story's own heights are taken from the table in
 * `scripts/heights.json`, and another story has none.
 */
export function findHeights(pages: PagesOfKind, where: Where): Promise<Needs> {
  return find(pages.kind, where, (browser) => measure(browser, pages, where.outDir));
}

/**
 * How high pages of a kind are altogether, with what their parts reserve: at each width the tallest step.
 * By the kind's name, found and kept like the heights of parts; empty where nothing is known.
 */
export function findTotals(pages: PagesOfKind, where: Where): Promise<Needs> {
  return find('whole', where, async (browser) => ({
    [pages.kind]: await measureTotals(browser, pages, where.outDir),
  }));
}

type Where = {
  /** Where what the pages ask for is found. */
  outDir: string;
  /** Folder of the story. */
  story: string;
};

async function find(
  kind: string,
  { story }: Where,
  measured: (browser: Browser) => Promise<Needs>,
): Promise<Needs> {
  const isKept = process.env['HEIGHTS'] === 'kept';
  const browser = isKept ? undefined : await launchPresentBrowser();
  if (browser !== undefined) {
    try {
      return await measured(browser);
    } finally {
      await browser.close();
    }
  }
  const why = isKept ? 'HEIGHTS=kept' : 'no Chromium that starts was found (CHROME_PATH)';
  console.log(
    story === ownStory
      ? `Heights (${kind}) were taken from ${table}: ${why}.`
      : `Heights (${kind}) are not known: ${why}.`,
  );
  return story === ownStory ? ((await readTable())[kind] ?? {}) : {};
}

async function readTable(): Promise<Record<string, Needs>> {
  return JSON.parse(await readFile(table, 'utf8')) as Record<string, Needs>;
}

async function measureTotals(
  browser: Browser,
  pages: PagesOfKind,
  outDir: string,
): Promise<Need[]> {
  const all = await visit(browser, pages, outDir, '[data-explainer]');
  return rangesOf(tallest(all).get('') ?? []);
}

async function measure(browser: Browser, pages: PagesOfKind, outDir: string): Promise<Needs> {
  const all = await visit(browser, pages, outDir, '[data-reserve]');
  return Object.fromEntries(
    [...tallest(all)].map(([name, measured]) => [name, rangesOf(measured)]),
  );
}

type Measured = { name: string; width: number; height: number };

function tallest(all: readonly Measured[]): Map<string, Need[]> {
  const byName = new Map<string, Map<number, number>>();
  for (const { name, width, height } of all) {
    const heights = byName.get(name) ?? new Map<number, number>();
    heights.set(width, Math.max(heights.get(width) ?? 0, height));
    byName.set(name, heights);
  }
  return new Map([...byName].map(([name, heights]) => [name, [...heights]]));
}

/** Opens every page, with scripts off and panels closed, and measures parts of it at every width. */
async function visit(
  browser: Browser,
  { files }: PagesOfKind,
  outDir: string,
  parts: string,
): Promise<Measured[]> {
  const page = await browser.newPage({
    javaScriptEnabled: false,
    viewport: { width: 1700, height: 900 },
  });
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const file = files.find((one) => one.file === path);
    await (file === undefined
      ? route.fulfill({ path: join(outDir, path) })
      : route.fulfill({ contentType: 'text/html;charset=utf-8', body: file.html }));
  });
  const all: Measured[] = [];
  for (const { file } of files) {
    await page.goto(studio + file, { waitUntil: 'networkidle' });
    all.push(...(await measurePage(page, parts)));
  }
  await page.context().close();
  return all;
}

function measurePage(page: Page, parts: string): Promise<Measured[]> {
  return page.evaluate(
    ([selector, chosen]) => {
      const explainer = document.querySelector<HTMLElement>('[data-explainer]');
      if (explainer === null) throw new Error('The page has no [data-explainer].');
      const found = [...document.querySelectorAll<HTMLElement>(selector)];
      // A part shows what it needs by itself, not what its neighbour in the grid is given.
      for (const part of found) if (part !== explainer) part.style.alignSelf = 'start';
      return chosen.flatMap((width) => {
        explainer.style.inlineSize = `${width}px`;
        return found.map((part) => ({
          name: part.dataset['reserve'] ?? '',
          width,
          height: part.getBoundingClientRect().height,
        }));
      });
    },
    [parts, widths] as const,
  );
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
}
