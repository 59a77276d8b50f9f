import { readFile, readdir, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { cacheControl } from '../headers.ts';

export type CdnServer = {
  url: string;
  /** Bytes of all bodies that were sent of each path, since it was last asked. */
  takeSent: () => Map<string, number>;
  close: () => Promise<void>;
};

type Held = { plain: Buffer; brotli: Buffer | undefined; headers: Record<string, string> };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
/** Compressed already. */
const dense = new Set(['.png', '.woff2', '.woff']);

/** Brotli as a CDN keeps it: the best there is, made once. */
export function brotli(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/**
 * Serves folders as a CDN does: from memory, compressed, and to be kept as long as `scripts/headers.ts`
 * says.
 *
 * @param folders by the first part of their path: `{ ours: 'dist' }` is served under `/ours/`
 */
export async function serveAsCdn(folders: Readonly<Record<string, string>>): Promise<CdnServer> {
  const held = new Map<string, Held>();
  for (const [mount, folder] of Object.entries(folders)) {
    for (const path of await filesIn(folder)) {
      const address = `/${mount}/${relative(folder, path).split(sep).join('/')}`;
      held.set(address, await hold(path, relative(folder, path).split(sep).join('/')));
    }
  }
  let sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const file = held.get(path.endsWith('/') ? `${path}index.html` : path);
    const takesBrotli = request.headers['accept-encoding']?.includes('br') ?? false;
    const bytes = answer(response, file, takesBrotli);
    sent.set(path, (sent.get(path) ?? 0) + bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    takeSent() {
      const taken = sent;
      sent = new Map();
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @returns bytes of the body */
function answer(response: ServerResponse, file: Held | undefined, takesBrotli: boolean): number {
  if (file === undefined) {
    response.writeHead(404).end();
    return 0;
  }
  const packed = takesBrotli ? file.brotli : undefined;
  const encoding = packed ? { 'Content-Encoding': 'br' } : {};
  const body = packed ?? file.plain;
  response
    .writeHead(200, { ...file.headers, ...encoding, 'Content-Length': body.length })
    .end(body);
  return body.length;
}

async function hold(path: string, file: string): Promise<Held> {
  const plain = await readFile(path);
  return {
    plain,
    brotli: dense.has(extname(path)) ? undefined : brotli(plain),
    headers: {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      // A frame without an origin of its own is another origin to every file.
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': cacheControl(file),
    },
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.map((name) => join(folder, name));
  const kinds = await Promise.all(paths.map((path) => stat(path)));
  return paths.filter((_, index) => kinds[index]?.isFile());
}
