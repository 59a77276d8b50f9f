import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { EmbedPanelData } from '../src/app/embedPanelData.ts';
import { heightUpTo } from '../src/app/embedHeights.ts';
import { findBrowser, launchBrowser } from './browser.ts';
import { main as build } from './build.ts';
import { serveFolder } from './staticServer.ts';

const site = 'dist';
const picture = 'docs/demo.png';
/** CSS px: the article's column. */
const COLUMN = 660;

/** Files of the article beside itself, by their addresses. */
const files: Readonly<Record<string, { path: string; type: string }>> = {
  '/article.css': { path: 'demo/article.css', type: 'text/css' },
  '/article.js': { path: 'demo/article.js', type: 'text/javascript' },
  '/pym.v1.min.js': { path: 'node_modules/pym.js/dist/pym.v1.min.js', type: 'text/javascript' },
};

export type Demo = {
  /** The article's. */
  url: string;
  close: () => Promise<void>;
};

/**
 * Serves an article with three embeds from one origin, and the built explainer from another.
 *
 * @param port of the article; any free one when left out
 */
export async function openDemo(port = 0): Promise<Demo> {
  if (!existsSync(join(site, 'embedding.js'))) await build();
  const explainer = await serveFolder(site, { headers: { 'Access-Control-Allow-Origin': '*' } });
  const article = await articleOf(explainer.url);
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${new URL(explainer.url).origin}`,
    "style-src 'self'",
    'img-src data:',
    `frame-src ${new URL(explainer.url).origin}`,
  ].join('; ');
  const server = createServer((request, response) => {
    const file = files[request.url?.split('?')[0] ?? ''];
    const type = `${file?.type ?? 'text/html'}; charset=utf-8`;
    response.setHeader('Content-Type', type).setHeader('Content-Security-Policy', policy);
    if (file === undefined) return void response.end(article);
    readFile(file.path).then(
      (text) => response.end(text),
      () => response.writeHead(404).end(),
    );
  });
  await listen(server, port);
  return {
    // Another name than the explainer's, and so another site as well as another origin.
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await Promise.all([explainer.close(), new Promise((done) => server.close(done))]);
    },
  };
}

async function articleOf(explainer: string): Promise<string> {
  const known = await readFile(join(site, 'embedding.js'), 'utf8');
  const data = JSON.parse(known.replace(/^export default |;\s*$/g, '')) as EmbedPanelData;
  const values: Record<string, string> = {
    explainer,
    script: explainer + data.script.file,
    integrity: data.script.integrity,
    height: String(heightUpTo(data.heights, COLUMN)),
  };
  const article = await readFile('demo/article.html', 'utf8');
  return article.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', done);
  });
}

/**
 * Serves the demo until it is stopped; `PORT` names its port. `npm run demo picture` takes the picture of it
 * that the README shows.
 */
export async function main([task]: readonly string[] = []): Promise<void> {
  const demo = await openDemo(Number(process.env['PORT'] ?? 0));
  if (task === 'picture') {
    await takePicture(demo.url);
    await demo.close();
    return;
  }
  console.log(`\n  An article with three embeds is at ${demo.url} (Ctrl+C stops)\n`);
}

async function takePicture(url: string): Promise<void> {
  const browser = await launchBrowser(await findBrowser());
  try {
    const page = await browser.newPage({
      viewport: { width: 1040, height: 1330 },
      // Names arrive with the map, and not after it.
      reducedMotion: 'reduce',
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const guest = page.frameLocator('trip-explainer iframe');
    await guest.locator('[data-play]:not([data-status="none"])').waitFor();
    await guest.locator('a[rel="next"]').click();
    await page.locator('[data-told] li', { hasText: 'tokyo' }).waitFor();
    await guest.locator('[data-scene="tokyo"]:not([data-flying])').first().waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
  }
}
