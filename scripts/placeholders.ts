import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmbedPicture } from '../src/app/embedSnippets.ts';
import { launchPresentBrowser } from './browser.ts';

/** Where the pages stand while their pictures are taken. Nothing leaves this computer. */
const studio = 'http://placeholders.invalid/';
/** CSS px: a newsletter's column, and about a phone's in its two densities. */
const WIDTH = 600;
const SCALE = 2;

/**
 * Photographs every embedded page, as it stands before anybody has touched it, into `placeholder/` of a
 * built folder: for AMP, newsletters and whatever else takes no frame. None where there is no browser, or
 * `CARDS=none`.
 *
 * @param steps with the files of their pages in the folder, and what is to be seen there
 */
export async function drawPlaceholders(
  steps: readonly { id: string; page: string; alt: string }[],
  outDir: string,
): Promise<ReadonlyMap<string, EmbedPicture>> {
  if (process.env['CARDS'] === 'none') return new Map();
  const browser = await launchPresentBrowser();
  if (browser === undefined) return new Map();
  try {
    await mkdir(join(outDir, 'placeholder'), { recursive: true });
    const page = await browser.newPage({
      viewport: { width: WIDTH, height: 900 },
      deviceScaleFactor: SCALE,
      colorScheme: 'light',
      javaScriptEnabled: false,
    });
    await page.route('**/*', (route) =>
      route.fulfill({ path: join(outDir, new URL(route.request().url()).pathname) }),
    );
    const pictures = new Map<string, EmbedPicture>();
    for (const { id, page: file, alt } of steps) {
      await page.goto(studio + file, { waitUntil: 'networkidle' });
      const picture = `placeholder/${id}.png`;
      const whole = page.locator('[data-explainer]');
      const height = Math.ceil((await whole.boundingBox())?.height ?? 0);
      await whole.screenshot({ path: join(outDir, picture) });
      pictures.set(id, { file: picture, width: WIDTH, height, alt });
    }
    return pictures;
  } finally {
    await browser.close();
  }
}
