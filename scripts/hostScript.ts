import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../src/app/edition.ts';
import type { EmbedHeights } from '../src/app/embedHeights.ts';
import type { HostScript } from '../src/app/embedSnippets.ts';
import type { Build } from '../src/embed/frameAddress.ts';
import { bundleClassic, fileHash } from './classicScripts.ts';

/** Pages that show articles are older than ours. */
const OLDEST = 'es2020';

/**
 * Writes the host script twice: `embed.js`, which is always the newest, and `embed.<hash>.js`, which a
 * snippet can name with its integrity.
 */
export async function writeHostScript(
  { story, outline }: Edition,
  heights: EmbedHeights,
  outDir: string,
): Promise<HostScript> {
  const known: Build = { steps: outline.stepIds, title: story.headline, heights };
  const text = await bundleClassic('src/embed/host.ts', {
    target: OLDEST,
    constants: { EMBED_BUILD: known },
  });
  const file = `embed.${fileHash(text)}.js`;
  await Promise.all([file, 'embed.js'].map((name) => writeFile(join(outDir, name), text)));
  return { file, integrity: `sha384-${createHash('sha384').update(text).digest('base64')}` };
}
