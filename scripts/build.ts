import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { makeEdition } from '../src/app/edition.ts';
import type { RenderedPage } from '../src/app/prerender.tsx';
import { bundleClassic, fileHash } from './classicScripts.ts';
import { walkingOrder } from '../src/steps/walkingOrder.ts';
import { writeEmbedding } from './embedding.ts';
import { fillShell } from './fillShell.ts';
import { fontFaces } from './fonts.ts';
import { prepareLand } from './land.ts';
import { findHeights, findTotals } from './measureHeights.ts';
import { pagePolicy } from './pagePolicy.ts';
import { neededStyles } from './neededStyles.ts';
import { readStory } from './readStory.ts';
import { type Needs, reserveStyles } from './reserveStyles.ts';
import { drawShareCards } from './shareCards.ts';
import { readSiteUrl } from './siteUrl.ts';
import { stylesOf } from './stylesOf.ts';
import { withModule } from './withModule.ts';

/**
 * Builds the explainer into `dist/`: plain files, for any file server. `STORY` names the folder of
 * another story, `SITE_URL` the address that absolute links begin with, `OUT` another folder to build to;
 * `CARDS=none` leaves the share cards out, `HEIGHTS=kept` takes the steps' heights from the table.
 *
 * @returns what was reserved for the parts of the steps, by kind of page; under `whole`, heights of all of it
 */
export async function main(): Promise<Record<string, Needs>> {
  // Vite takes what it finds here; a server that was started in this process would leave its own.
  process.env['NODE_ENV'] = 'production';
  const { STORY = 'src/content', OUT = 'dist' } = process.env;
  const siteUrl = readSiteUrl();
  const edition = makeEdition(await readStory(STORY));
  const land = await prepareLand(edition.sheet, edition.frames, edition.story.map.countries);
  const pages = await withModule('/src/app/prerender.tsx', ({ renderPages }) =>
    renderPages(edition, { ...land, drawn: 'here' }, siteUrl),
  );

  const { css, chunks } = await buildAssets(OUT);
  const shell = await readFile(join(OUT, 'index.html'), 'utf8');
  /** All that a page of a kind may show, served and later. */
  const textsOf = (kind: RenderedPage['kind']) => [
    ...pages.filter((page) => page.kind === kind).map(({ body }) => body),
    ...chunks
      .filter(({ name }) => kind === 'embed' || (kind === 'step' && name !== 'embedParts'))
      .map(({ code }) => code),
  ];
  const faces = await fontFaces(edition.story);
  const styles = new Map(
    pages.map((page) => [
      page,
      faces + neededStyles(css + stylesOf(edition, page), textsOf(page.kind)),
    ]),
  );
  const styleOf = (page: RenderedPage) => styles.get(page) ?? '';
  const options = await writeClassic('src/embed/options.ts', OUT);
  const guest = await writeClassic('src/embed/guest.ts', OUT);
  const cards = await drawShareCards(
    edition,
    { ...land, drawn: 'here' },
    faces + css + edition.styles.all + edition.styles.page.scenes,
    OUT,
  );
  const htmlOf = (page: RenderedPage, sheet: string) => {
    const id = page.step;
    const folder = page.file.includes('/') ? '../' : './';
    const [nearest] = id === undefined ? [] : walkingOrder(edition.outline.stepIds, id);
    return fillShell(withoutStylesheets(shell), page, {
      language: edition.story.language,
      css: sheet,
      csp: pagePolicy(sheet, page.kind, siteUrl),
      siteUrl,
      // The whole story has the first step's.
      shareImage: cards.get(id ?? edition.pages[0]?.id ?? ''),
      scripts: { options: folder + options, guest: folder + guest },
      preload: preloaded(chunks, [
        '/browser.ts',
        '/react-dom/client.js',
        '/walkTrip.tsx',
        ...(page.kind === 'embed' ? ['/embedParts.tsx'] : []),
        `virtual:trip/page/${nearest}`,
      ]).map((file) => folder + file),
    });
  };
  const where = { outDir: OUT, story: STORY };
  const filesOf = (kind: RenderedPage['kind'], reserved: string) =>
    pages
      .filter((page) => page.kind === kind)
      .map((page) => ({ file: page.file, html: htmlOf(page, styleOf(page) + reserved) }));
  const parts = {
    page: await findHeights({ kind: 'page', files: filesOf('step', '') }, where),
    embed: await findHeights({ kind: 'embed', files: filesOf('embed', '') }, where),
  };
  const embeds = filesOf('embed', reserveStyles(parts.embed));
  const totals = await findTotals({ kind: 'embed', files: embeds }, where);
  const whole = totals['embed'] ?? [];
  await mkdir(join(OUT, 'embed'), { recursive: true });
  for (const page of pages) {
    const reserved = reserveStyles(page.kind === 'embed' ? { ...parts.embed, whole } : parts.page);
    await writeFile(join(OUT, page.file), htmlOf(page, styleOf(page) + reserved));
  }
  await writeEmbedding(edition, { outDir: OUT, siteUrl, heights: whole, cards });
  console.log(`Built ${pages.length} pages of “${edition.story.headline}” in ${OUT}/.`);
  if (siteUrl === undefined) {
    console.log('Without SITE_URL the pages have no canonical address and no absolute share tags.');
  }
  return { ...parts, whole: totals };
}

async function buildAssets(outDir: string) {
  const result = await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const { output } = result as Rolldown.RolldownOutput;
  const stylesheets = output.filter(({ fileName }) => fileName.endsWith('.css'));
  const css = await Promise.all(
    stylesheets.map(({ fileName }) => readFile(join(outDir, fileName), 'utf8')),
  );
  // They travel in the pages, and what only carried them here goes nowhere.
  const spent = output.filter((file) => file.type === 'chunk' && file.name === 'stillStyles');
  await Promise.all([...stylesheets, ...spent].map(({ fileName }) => rm(join(outDir, fileName))));
  const chunks = output.filter((file) => file.type === 'chunk' && !spent.includes(file));
  return { css: css.join(''), chunks: chunks as Rolldown.OutputChunk[] };
}

/**
 * What a page asks for before its first script says so: chunks by the end of their module's name, and all
 * that these import.
 *
 * @returns files in the served folder
 */
function preloaded(chunks: readonly Rolldown.OutputChunk[], modules: readonly string[]): string[] {
  const files = modules.flatMap((name) => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(name));
    return chunk === undefined ? [] : [...chunk.imports, chunk.fileName];
  });
  return [...new Set(files)];
}

/** @returns its file in the served folder, `assets/options-Bm3kX9_a.js` */
async function writeClassic(entry: string, outDir: string): Promise<string> {
  const text = await bundleClassic(entry);
  const file = `assets/${basename(entry, '.ts')}-${fileHash(text)}.js`;
  await writeFile(join(outDir, file), text);
  return file;
}

function withoutStylesheets(shell: string): string {
  return shell.replaceAll(/\s*<link rel="stylesheet"[^>]*>/g, '').replaceAll(' crossorigin', '');
}
