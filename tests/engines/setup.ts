import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/browser.ts';
import type { Engine } from '../../scripts/engine.ts';
import { findFirefox } from '../../scripts/firefox.ts';
import { serveFolder } from '../../scripts/staticServer.ts';
import { findWebKit } from '../../scripts/webkit.ts';
import { keepTroubles } from './keepTroubles.ts';

declare module 'vitest' {
  interface ProvidedContext {
    firefox: Engine;
    webkit: Engine;
    /** The built site as WebKit gets it: each page begins with a script that keeps its troubles. */
    watchedSite: string;
  }
}

/** Once for all tests in engines: the engines found, the built site served. */
export async function setup(project: TestProject) {
  if (!existsSync('dist/index.html')) {
    throw new Error('The tests in engines visit the built site: npm run build makes it.');
  }
  const [firefox, webkit] = [await findFirefox(), await findWebKit()];
  for (const engine of [firefox, webkit]) {
    if (engine.status === 'missing') console.warn(`Some tests are skipped: ${engine.why}.`);
  }
  const watched = await mkdtemp(join(tmpdir(), 'watched-'));
  await watch('dist', watched);
  const servers = [
    await serveFolder('dist', { prefix: '/a/b/c/' }),
    await serveFolder(watched, { prefix: '/a/b/c/' }),
  ] as const;

  project.provide('browser', await findBrowser());
  project.provide('firefox', firefox);
  project.provide('webkit', webkit);
  project.provide('site', servers[0].url);
  project.provide('watchedSite', servers[1].url);
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    await rm(watched, { recursive: true });
  };
}

/**
 * Copies a built site, and lets each page begin with a script: WebKitGTK's driver can't tell what a page
 * writes to the console, nor run anything before it. The page's policy begins to count after the script.
 */
async function watch(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  for (const file of await readdir(to, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const page = await readFile(join(to, file), 'utf8');
    const script = `<script>(${String(keepTroubles)})()</script>`;
    await writeFile(
      join(to, file),
      page.replace(/<head\b[^>]*>/, (head) => head + script),
    );
  }
}
