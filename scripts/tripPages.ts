import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { type Edition, makeEdition } from '../src/app/edition.ts';
import type { RenderedPage } from '../src/app/prerender.tsx';
import { prepareLand } from './land.ts';
import { bundleClassic } from './classicScripts.ts';
import { fillShell } from './fillShell.ts';
import { neededStyles } from './neededStyles.ts';
import { stylesOf } from './stylesOf.ts';
import { readStory } from './readStory.ts';

const prefix = 'virtual:trip/';
const resolved = `\0${prefix}`;
/** Folder of the scripts that are no modules, while developing. */
const classic = '@classic/';

/**
 * Hands a story's edition to the browser's code, as modules of its own, and serves its pages while
 * developing.
 *
 * @param folder of the story
 */
export function tripPages(folder: string): Plugin {
  let edition: Promise<Edition> | undefined;
  const readEdition = () => (edition ??= readStory(folder).then(makeEdition));

  return {
    name: 'trip-pages',
    resolveId: (id) => (id.startsWith(prefix) ? resolved + id.slice(prefix.length) : undefined),
    async load(id) {
      if (!id.startsWith(resolved)) return undefined;
      return moduleOf(await readEdition(), id.slice(resolved.length));
    },
    configureServer(server) {
      server.watcher.add(resolve(folder));
      server.watcher.on('change', (file) => {
        if (!file.startsWith(resolve(folder))) return;
        edition = undefined;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? '/';
        if (path.startsWith(`/${classic}`)) {
          bundleClassic(`src/embed/${basename(path, '.js')}.ts`)
            .then((text) => {
              response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(text);
            })
            .catch(next);
          return undefined;
        }
        if (!/(\/|\.html)$/.test(path)) return next();
        servePage(server, readEdition, path)
          .then(({ status, html }) => {
            response.writeHead(status, { 'Content-Type': 'text/html' }).end(html);
          })
          .catch(next);
      });
    },
  };
}

/** The source of one module of the edition: `outline`, `pages`, `page/tokyo`, `map`, `rests/page`. */
function moduleOf({ outline, pages, map, styles }: Edition, name: string): string {
  if (name === 'pages') {
    const loaders = pages.map(
      ({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(`${prefix}page/${id}`)})`,
    );
    return `export const loaders = {${loaders.join(', ')}};`;
  }
  if (name === 'rests/page' || name === 'rests/embed') {
    const { scenes } = styles[name === 'rests/page' ? 'page' : 'embed'];
    // Put as the pages have it, to the last digit: a name must not move by a pixel.
    return `export default ${JSON.stringify(neededStyles(scenes, []))};`;
  }
  const page = pages.find(({ id }) => name === `page/${id}`);
  const text = page && {
    words: page.words,
    quoteCut: page.quoteCut,
    mapList: page.mapList,
    more: page.more,
  };
  const data = text ?? { outline, map }[name];
  if (data === undefined) throw new Error(`The edition has no module "${name}".`);
  // Parsed as JSON, which is quicker for an engine to read than an object literal.
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}

/* The serif comes with a build alone: while developing the reader's own stands in for it. */
async function servePage(
  server: ViteDevServer,
  readEdition: () => Promise<Edition>,
  path: string,
): Promise<{ status: number; html: string }> {
  const edition = await readEdition();
  const land = await prepareLand(edition.sheet, edition.frames, edition.story.map.countries);
  const { renderPages } = await server.ssrLoadModule('/src/app/prerender.tsx');
  const pages: RenderedPage[] = renderPages(edition, { ...land, drawn: 'here' });
  const wanted = (path.endsWith('/') ? `${path}index.html` : path).slice(1);
  const page = pages.find(({ file }) => file === wanted);
  const shown = page ?? pages.find(({ file }) => file === '404.html');
  if (shown === undefined) throw new Error('There is no page for what is not found.');
  const html = fillShell(await readFile('index.html', 'utf8'), shown, {
    language: edition.story.language,
    css: stylesOf(edition, shown),
    csp: undefined,
    siteUrl: undefined,
    preload: [],
    scripts: { options: `/${classic}options.js`, guest: `/${classic}guest.js` },
  });
  return { status: page ? 200 : 404, html: await server.transformIndexHtml(path, html) };
}
