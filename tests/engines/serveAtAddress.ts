import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { serveFolder } from '../../scripts/staticServer.ts';

/**
 * Serves the site, until the test ends, as a build for its very address has it: the policies of embedded
 * pages name its origin. In a sandbox WebKit knows no `'self'`.
 *
 * @param headers sent with every answer
 * @returns its address
 */
export async function serveAtAddress(headers: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await cp('dist', folder, { recursive: true });
  const server = await serveFolder(folder, { prefix: '/a/b/c/', headers });
  onTestFinished(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });
  const { origin } = new URL(server.url);
  for (const file of await readdir(join(folder, 'embed'))) {
    const page = join(folder, 'embed', file);
    const html = await readFile(page, 'utf8');
    await writeFile(page, html.replaceAll('src &#x27;self&#x27;', `$& ${origin}`));
  }
  return server.url;
}
