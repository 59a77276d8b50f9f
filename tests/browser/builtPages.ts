import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** Every page that is served: `index.html`, `embed/tokyo.html`, `404.html` … */
export const builtPages: readonly string[] = readdirSync('dist', {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll(sep, '/'))
  .toSorted();
