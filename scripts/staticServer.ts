import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import sirv from 'sirv';

type Headers = Readonly<Record<string, string>>;

export type StaticServerOptions = {
  /** Where the folder is mounted: `/a/b/c/`. Outside of it there is nothing. Default: `/`. */
  prefix?: string;
  /** Default: any free one. */
  port?: number;
  /**
   * Sent with every answer, `{ 'Access-Control-Allow-Origin': '*' }`, or with the answer for a file,
   * `embed/tokyo.html`.
   */
  headers?: Headers | ((file: string) => Headers);
  /**
   * What becomes of a request for `path`, which begins after the prefix and has no query
   * (`/assets/app.js`): `fail` breaks the connection, a number delays the answer by that many
   * milliseconds.
   */
  intercept?: (path: string) => 'pass' | 'fail' | number;
};

export type StaticServer = {
  /** With the prefix and a slash at its end: `http://127.0.0.1:40123/a/b/c/`. */
  url: string;
  close: () => Promise<void>;
};

/**
 * Serves a folder as the plainest of file servers would: `/` and `/embed/` are their `index.html`,
 * an unknown path is `404.html` with status 404, and nothing is rewritten or redirected.
 */
export async function serveFolder(
  folder: string,
  { prefix = '/', port = 0, headers = {}, intercept = () => 'pass' }: StaticServerOptions = {},
): Promise<StaticServer> {
  // `dev` reads the disk at every request, so that a new build shows without a restart.
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });

  const notFound = async (response: ServerResponse) => {
    const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const isInside = path.startsWith(prefix);
    const inside = isInside ? path.slice(prefix.length - 1) : path;
    const file = inside.endsWith('/') ? `${inside}index.html` : inside;
    const sent = typeof headers === 'function' ? headers(file.slice(1)) : headers;
    for (const [name, value] of Object.entries(sent)) response.setHeader(name, value);
    if (!isInside) return notFound(response);

    const fate = intercept(inside);
    if (fate === 'fail') return void request.destroy();
    if (typeof fate === 'number') await pause(fate);

    request.url = query === undefined ? file : `${file}?${query}`;
    files(request, response, () => void notFound(response));
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  return {
    // A server that listens on a port always has an AddressInfo.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
