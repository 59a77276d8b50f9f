import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../src/app/edition.ts';
import type { EmbedHeights } from '../src/app/embedHeights.ts';
import { embedPanelData } from '../src/app/embedPanelData.ts';
import { oembed, oembedFile } from '../src/app/oembed.ts';
import type { ShareImage } from '../src/app/PageHead.tsx';
import { heightAt } from '../src/embed/heightAt.ts';
import { writeHostScript } from './hostScript.ts';
import { drawPlaceholders } from './placeholders.ts';

/** CSS px: the column of a usual article, for hosts that ask what size to give. */
const COLUMN = 650;

/** CSS px: what is aimed at on a phone, where nothing could be measured. */
const GUESSED: EmbedHeights = [[0, 900]];

export type EmbeddingOptions = {
  outDir: string;
  siteUrl: string | undefined;
  /** Empty where they couldn't be measured. */
  heights: EmbedHeights;
  /** Share cards by id of the step. */
  cards: ReadonlyMap<string, ShareImage>;
};

/**
 * Writes what others embed the pages by, once the embedded pages are there: the host script, pictures, the
 * answers for CMSs that ask, and what the panel "Embed this" knows.
 */
export async function writeEmbedding(
  edition: Edition,
  { outDir, siteUrl, heights: measured, cards }: EmbeddingOptions,
): Promise<void> {
  const heights = measured.length > 0 ? measured : GUESSED;
  const script = await writeHostScript(edition, heights, outDir);
  const steps = edition.pages.map(({ id, documentTitle: title }) => {
    const file = (edition.map.addresses[id] ?? '').replace(/^\.\//, '');
    return { id, title, file, page: `embed/${file}`, alt: cards.get(id)?.alt ?? title };
  });
  const pictures = await drawPlaceholders(steps, outDir);
  if (siteUrl !== undefined) {
    await mkdir(join(outDir, 'oembed'), { recursive: true });
    for (const { id, title, file } of steps) {
      const size = { width: COLUMN, height: heightAt(heights, COLUMN) };
      const siteName = edition.story.headline;
      const answer = oembed({ title, siteName, siteUrl, file, size, picture: cards.get(id) });
      await writeFile(join(outDir, oembedFile(file)), `${JSON.stringify(answer)}\n`);
    }
  }
  const data = embedPanelData(edition, { site: siteUrl, heights, script }, pictures);
  await writeFile(join(outDir, 'embedding.js'), `export default ${JSON.stringify(data)};\n`);
}
