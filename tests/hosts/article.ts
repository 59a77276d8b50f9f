import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import type { Host, Place } from './hosts.ts';

/** A column of an article, with one embed in it. */
export type Column = Place & {
  /** CSS px. */
  width: number;
};

/** Columns beside each other, so that all of them are in sight. */
export function columnsOf(host: Host, columns: readonly Column[]): string {
  const written = columns.map(
    (column) =>
      `<div class="column" data-column="${column.id}" style="width: ${column.width}px; ${column.lazy ? 'margin-top: 9000px' : ''}">${host.markup(column)}</div>`,
  );
  return `<div style="display: flex; align-items: flex-start">${written.join('')}</div>`;
}

/** A page that brings the host's client first and starts it at the end, as newsrooms' pages do. */
export function articleOf(host: Host, columns: readonly Column[]): string {
  return page(
    `${clientOf(host)}${columnsOf(host, columns)}<script>${columns.map(host.start).join(';')}</script>`,
  );
}

export function clientOf({ client }: Host): string {
  return client === undefined ? '' : `<script src="/clients/${client}"></script>`;
}

export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
    <link rel="icon" href="data:,"><style>body { margin: 0 } .column { flex: none }</style>${head}</head>
    <body>${body}</body></html>`;
}

/**
 * Serves a page of somebody else's, from an origin of its own, until the test ends.
 *
 * @returns its address
 */
export async function serveArticle(html: string): Promise<string> {
  const clients = inject('clients');
  const server = createServer((request, response) => {
    const [, client] = /^\/clients\/([\w.-]+)$/.exec(request.url ?? '') ?? [];
    if (client === undefined) {
      return response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(html);
    }
    const answer = (status: number, body: Buffer | string) =>
      response.writeHead(status, { 'Content-Type': 'text/javascript' }).end(body);
    readFile(join(clients, client)).then(
      (script) => answer(200, script),
      () => answer(404, ''),
    );
    return response;
  }).listen(0, '127.0.0.1');
  await new Promise((listens) => server.once('listening', listens));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
