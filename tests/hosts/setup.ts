import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/staticServer.ts';
import { setup as setUpEngines } from '../engines/setup.ts';
import { type Client, type ClientName, collectClients } from './clients.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The embedded pages on a server that lets every origin have its files: `http://127.0.0.1:40123/trip/embed/`. */
    embeds: string;
    /** The folder with the clients' files. */
    clients: string;
    /** Which clients could be had. */
    clientsFound: Record<ClientName, Client>;
  }
}

/** Once for all hosts: their clients collected, the embedded pages served, the engines found. */
export async function setup(project: TestProject) {
  const closeEngines = await setUpEngines(project);
  const folder = join('.cache', 'clients', 'served');
  const found = collectClients(folder);
  for (const client of Object.values(found)) {
    if (client.status === 'missing') console.warn(`Some hosts are skipped: ${client.why}.`);
  }
  const server = await serveFolder('dist', {
    prefix: '/trip/',
    headers: { 'Access-Control-Allow-Origin': '*' },
  });
  project.provide('embeds', `${server.url}embed/`);
  project.provide('clients', folder);
  project.provide('clientsFound', found);
  return async () => {
    await server.close();
    await closeEngines();
  };
}
