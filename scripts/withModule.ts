import { createServer } from 'vite';

/** What renders the house's components, by its path from the project's folder. */
type Modules = {
  '/src/app/prerender.tsx': typeof import('../src/app/prerender.tsx');
  '/src/app/shareCards.tsx': typeof import('../src/app/shareCards.tsx');
  '/scripts/bench/floorPage.tsx': typeof import('./bench/floorPage.tsx');
  '/scripts/bench/timelineJsPage.tsx': typeof import('./bench/timelineJsPage.tsx');
};

/**
 * Loads a module that renders the house's components, with the same names of classes as the pages have, and
 * hands it over for as long as `run` takes.
 */
export async function withModule<Path extends keyof Modules, Result>(
  path: Path,
  run: (module: Modules[Path]) => Result | Promise<Result>,
): Promise<Result> {
  const server = await createServer({
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    return await run((await server.ssrLoadModule(path)) as Modules[Path]);
  } finally {
    await server.close();
  }
}
