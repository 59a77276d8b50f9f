import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeEdition } from '../../src/app/edition.ts';
import { prepareLand } from '../land.ts';
import { readStory } from '../readStory.ts';
import { withModule } from '../withModule.ts';
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

  await withModule('/scripts/bench/floorPage.tsx', async ({ floorPage }) => {
    for (const page of edition.pages) {
      // The second band: a phone's.
      const frame = edition.frames[scenes.indexOf(page.id) * bands + 1];
      if (frame === undefined) throw new Error(`There is no frame for "${page.id}".`);
      const file = (edition.map.addresses[page.id] ?? '').replace('./', '');
      await writeFile(join(folder, 'floor', file), floorPage(edition, page, land, frame));
    }
  });
  await withModule('/scripts/bench/timelineJsPage.tsx', ({ timelineJsPage }) =>
    writeFile(join(folder, 'timelinejs/index.html'), timelineJsPage(edition, './')),
  );
  await writeFile(join(folder, 'host/index.html'), article);
}
