import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Edition } from '../src/app/edition.ts';
import type { ShareImage } from '../src/app/PageHead.tsx';
import type { ShareCardSheet } from '../src/app/shareCards.tsx';
import type { Land } from '../src/map/LandLayer.tsx';
import { launchPresentBrowser } from './browser.ts';
import { withModule } from './withModule.ts';

/** Where the cards stand while their pictures are taken. Nothing leaves this computer. */
const studio = 'http://share-cards.invalid/';
/** Pixels of the picture for a CSS pixel of the card. */
const SCALE = 2;

/**
 * Draws the share card of every step into `share/` of a built folder, and returns them by step. Where
 * there is no browser that starts, or `CARDS=none` asks for it, none are drawn and the line that is
 * written says so.
 *
 * @param style of the built pages: the cards are set with it
 */
export async function drawShareCards(
  edition: Edition,
  land: Land,
  style: string,
  outDir: string,
): Promise<ReadonlyMap<string, ShareImage>> {
  if (process.env['CARDS'] === 'none') {
    console.log('No share cards were drawn: CARDS=none.');
    return new Map();
  }
  const [browser, sheets] = await Promise.all([
    launchPresentBrowser(),
    withModule('/src/app/shareCards.tsx', ({ renderShareCards }) =>
      renderShareCards(edition, land),
    ),
  ]);
  if (browser === undefined) {
    console.log('No share cards were drawn: no Chromium that starts was found (CHROME_PATH).');
    return new Map();
  }
  try {
    await mkdir(join(outDir, 'share'), { recursive: true });
    await photograph(browser, sheets, { style, outDir, language: edition.story.language });
  } finally {
    await browser.close();
  }
  return new Map(sheets.map(({ step, image }) => [step, image]));
}

async function photograph(
  browser: Browser,
  sheets: readonly ShareCardSheet[],
  { style, outDir, language }: { style: string; outDir: string; language: string },
): Promise<void> {
  const page = await browser.newPage({
    deviceScaleFactor: SCALE,
    colorScheme: 'light',
    javaScriptEnabled: false,
  });
  // What the stylesheet asks for, fonts above all, comes out of the built folder.
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const sheet = sheets.find(({ step }) => step === path);
    if (sheet === undefined) return route.fulfill({ path: join(outDir, path) });
    return route.fulfill({
      contentType: 'text/html;charset=utf-8',
      body: `<!doctype html><html lang="${language}"><style>${style}${sheet.css}</style>${sheet.body}`,
    });
  });
  for (const { step, image } of sheets) {
    await page.setViewportSize({ width: image.width / SCALE, height: image.height / SCALE });
    await page.goto(studio + step);
    await page.screenshot({ path: join(outDir, image.file) });
  }
}
