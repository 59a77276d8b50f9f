import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'vite';
import { makeEdition } from '../../src/app/edition.ts';
import { prepareLand } from '../land.ts';
import { readStory } from '../readStory.ts';
import { article } from './embedding.ts';

/** Writes the pages to compare with, made from the same story: `floor/`, `timelinejs/` and an article in `host/`. */
export async function writeOthers(folder: string): Promise<void> {
  const edition = makeEdition(await readStory(process.env['STORY'] ?? 'src/content'));
  const land = await prepareLand(edition.sheet, edition.frames, edition.story.map.countries);
  const scenes = Object.keys(edition.map.drawing.scenes);
  const bands = edition.frames.length / scenes.length;
  await rm(folder, { recursive: true, force: true });
  for (const name of ['floor', 'host']) await mkdir(join(folder, name), { recursive: true });
  await cp('node_modules/@knight-lab/timelinejs/dist', join(folder, 'timelinejs'), {
    recursive: true,
  });

  await withPageMakers(async ({ floorPage, timelineJsPage }) => {
    for (const page of edition.pages) {
      // The second band: a phone's.
      const frame = edition.frames[scenes.indexOf(page.id) * bands + 1];
      if (frame === undefined) throw new Error(`There is no frame for "${page.id}".`);
      const file = (edition.map.addresses[page.id] ?? '').replace('./', '');
      await writeFile(join(folder, 'floor', file), floorPage(edition, page, land, frame));
    }
    await writeFile(join(folder, 'timelinejs/index.html'), timelineJsPage(edition, './'));
  });
  await writeFile(join(folder, 'host/index.html'), article);
}

type Makers = Pick<typeof import('./floorPage.tsx'), 'floorPage'> &
  Pick<typeof import('./timelineJsPage.tsx'), 'timelineJsPage'>;

/** What renders the house's components has to be loaded as the build does it, stylesheets and all. */
async function withPageMakers(make: (makers: Makers) => Promise<void>): Promise<void> {
  const server = await createServer({
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const floor = await server.ssrLoadModule('/scripts/bench/floorPage.tsx');
    const timelineJs = await server.ssrLoadModule('/scripts/bench/timelineJsPage.tsx');
    await make({ ...floor, ...timelineJs } as Makers);
  } finally {
    await server.close();
  }
}
