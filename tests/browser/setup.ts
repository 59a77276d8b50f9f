import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/browser.ts';
import { serveFolder } from '../../scripts/staticServer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site, deep in a folder of its server: `http://127.0.0.1:40123/a/b/c/`. */
    site: string;
    /** The program file of the browser. */
    browser: string;
  }
}

/** Once for all browser tests: the browser found, the built site served. */
export async function setup(project: TestProject) {
  if (!existsSync('dist/index.html')) {
    throw new Error('The browser tests visit the built site: npm run build makes it.');
  }
  const server = await serveFolder('dist', { prefix: '/a/b/c/' });
  project.provide('site', server.url);
  project.provide('browser', await findBrowser());
  return server.close;
}
