import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { expect, test } from 'vitest';

/** Paths of files and folders below `src`, with slashes. */
const entries = readdirSync('src', { recursive: true, withFileTypes: true }).map((entry) => ({
  path: join(entry.parentPath, entry.name).replaceAll(sep, '/'),
  isFolder: entry.isDirectory(),
}));
const folders = entries.filter(({ isFolder }) => isFolder).map(({ path }) => path);
const files = entries.filter(({ isFolder }) => !isFolder).map(({ path }) => path);
const code = files.filter((path) => /\.(tsx?|css)$/.test(path));
const styles = files.filter((path) => path.endsWith('.css'));

/** Lines of the style sheets that `pattern` matches, as `path:line: text`; comments don't count. */
function findInStyles(pattern: RegExp, paths = styles): string[] {
  return paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ''))
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
}

test('has the rooms of the plan and no others', () => {
  const rooms = 'app components content embed map scene steps story styles'.split(' ');
  expect(rooms).toEqual(expect.arrayContaining(readdirSync('src')));
  // What follows has something to look at.
  expect(code.length).toBeGreaterThan(50);
  expect(styles.length).toBeGreaterThan(5);
});

test('never asks for the height of the window, which in a sized frame grows without end', () => {
  expect(findInStyles(/\d(vh|svh|dvh|lvh|vb|svb|dvb|lvb|vmin|vmax)\b/)).toEqual([]);
  // A share of a sized box is fine; only these style the page itself.
  const pageStyles = styles.filter((path) => path.startsWith('src/styles/'));
  expect(findInStyles(/(height|block-size)\s*:[^;]*\d%/, pageStyles)).toEqual([]);
});

test('keeps every colour in tokens.css', () => {
  const colour = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i;
  const elsewhere = styles.filter((path) => path !== 'src/styles/tokens.css');
  expect(findInStyles(colour, elsewhere)).toEqual([]);
  expect(findInStyles(colour)).not.toEqual([]);
});

test('keeps every file short enough to be read at once', () => {
  const lines = (path: string) => readFileSync(path, 'utf8').split('\n').length - 1;
  expect(code.filter((path) => lines(path) > 200)).toEqual([]);
});

test('has no drawers and no index files: a name says what is inside', () => {
  const drawers = /^(utils?|lib|helpers?|hooks|types|common|shared|misc)$/;
  expect(folders.filter((path) => drawers.test(basename(path)))).toEqual([]);
  expect(files.filter((path) => /^index\.[jt]sx?$/.test(basename(path)))).toEqual([]);
});

test('keeps code out of the content', () => {
  expect(code.filter((path) => path.startsWith('src/content/'))).toEqual([]);
});
