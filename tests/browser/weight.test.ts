import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

/** The stylesheet that every page carries. */
const css = /<style>([^]*?)<\/style>/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ?? '';

// The browser's own imports don't bring what only the build renders: see src/app/stillStyles.ts.
test.each(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.module.css') && !path.endsWith('ShareCard.module.css'))
    .map((path) => basename(path, '.module.css')),
)('carries the styles of %s', (name) => {
  expect(css).toContain(`.${name}-`);
});
