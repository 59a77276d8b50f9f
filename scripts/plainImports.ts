import type { Plugin } from 'vite';

/**
 * Leaves dynamic imports as they are. Vite wraps each in code that preloads what a chunk imports, and its
 * styles: here pages name in their heads what they will need, and styles come with them.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
  };
}
