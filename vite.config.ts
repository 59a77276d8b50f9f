import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { flatMaps } from './scripts/flatMaps.ts';
import { plainImports } from './scripts/plainImports.ts';
import { tripPages } from './scripts/tripPages.ts';

/** The folder of the story to build: `STORY=tests/fixtures/atlantic npm run build`. */
const story = process.env['STORY'] ?? 'src/content';

export default defineConfig({
  base: './',
  plugins: [react(), tripPages(story), flatMaps(), plainImports()],
  css: {
    modules: {
      // The same name on the server and in the browser, and one that can be read in an inspector.
      generateScopedName: (name, file) => `${basename(file).split('.')[0]}-${name}`,
    },
  },
  // Nothing is found late, so that no page is reloaded while one develops.
  optimizeDeps: { entries: ['src/app/browser.ts', 'src/app/mountMap.tsx'] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // All of it comes with the page.
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: ['index.html', 'src/app/stillStyles.ts'],
      preserveEntrySignatures: 'exports-only',
    },
  },
});
