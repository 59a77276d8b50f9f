import { createHash } from 'node:crypto';
import { build, type Rolldown } from 'vite';

export type ClassicOptions = {
  /**
   * The oldest JavaScript that has to run it: ours for our own pages, an older one for a script that lives
   * in somebody else's. Default: `es2022`, as for the pages.
   */
  target?: string;
  /** Values of the build that the script holds, by the name it calls them: `{ __EMBED__: {…} }`. */
  constants?: Record<string, unknown>;
};

/**
 * Bundles a script and what it imports into one that needs no module system: modules are refused to a page
 * in an opaque origin, as a sandboxed frame is, and a classic script runs before the first paint.
 *
 * @param entry path of the source, `src/embed/guest.ts`
 * @returns the script's text
 */
export async function bundleClassic(
  entry: string,
  { target = 'es2022', constants = {} }: ClassicOptions = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    build: {
      write: false,
      target,
      minify: 'oxc',
      lib: { entry, formats: ['iife'], name: 'explainer' },
      copyPublicDir: false,
      reportCompressedSize: false,
    },
  });
  const [bundle] = [result].flat() as Rolldown.RolldownOutput[];
  const [chunk, ...others] = bundle?.output ?? [];
  if (chunk === undefined || others.length > 0) {
    throw new Error(`${entry} was bundled into ${1 + others.length} files and has to be one.`);
  }
  return chunk.code.trim() + '\n';
}

/** Eight characters that stand for a script's text in its file name: `Bm3kX9_a`. */
export function fileHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
