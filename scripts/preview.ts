import { existsSync } from 'node:fs';
import { serveFolder } from './staticServer.ts';

/** Port of the preview when `PORT` doesn't say otherwise; the next free one if it is taken. */
const usualPort = 4173;

async function serveFrom(port: number): ReturnType<typeof serveFolder> {
  try {
    return await serveFolder('dist', { port });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || port >= usualPort + 100) throw error;
    return serveFrom(port + 1);
  }
}

/** Serves what was built, until it is stopped. */
export async function main() {
  if (!existsSync('dist')) throw new Error('There is no dist folder yet: npm run build makes it.');
  const port = process.env.PORT;
  const { url } = port
    ? await serveFolder('dist', { port: Number(port) })
    : await serveFrom(usualPort);
  console.log(`\n  The built pages are at ${url} (Ctrl+C stops)\n`);
}
