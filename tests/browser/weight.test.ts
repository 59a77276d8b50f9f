import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { brotli } from '../../scripts/bench/cdnServer.ts';
import { openPage, site } from './openPage.ts';
import { trip } from './trip.ts';
import { readyToFly } from './walk.ts';

/*
 * Sizes, never times: what a page weighs as a CDN sends it, with brotli at its best, in kB of 1000 bytes.
 * docs/performance.md says what was meant to be reached and what holds the rest.
 */
const budgets = {
  html: 24,
  css: 8.4,
  scriptBeforeNext: 65.5,
  script: 88,
  font: 9.5,
  all: 130,
  embedScript: 3,
  /** Of the whole story on one page, which nobody has to wait for. */
  wholeStory: 37.5,
} as const;
const mostRequests = 8;
const mostElements = { step: 700, embed: 800 };

const read = (file: string) => readFileSync(join('dist', file));
const style = /<style>([^]*?)<\/style>/;
const font = /data:font\/woff2;base64,([^)]+)/;
const sheetOf = (file: string) => style.exec(read(file).toString())?.[1] ?? '';
/** The font that a page has in its stylesheet. */
const fontOf = (file: string) => Buffer.from(font.exec(sheetOf(file))?.[1] ?? '', 'base64');
const kB = (bytes: Buffer | string) => brotli(Buffer.from(bytes)).length / 1000;

/** Fails with what is too heavy, and by how much. */
function expectWithin(what: string, weight: number, budget: number): void {
  expect(weight, `${what}: ${weight.toFixed(1)} kB, and ${budget} kB is the most`).toBeLessThan(
    budget,
  );
}

const steps = trip.steps.map(({ file }) => file);
const embeds = steps.map((file) => `embed/${file}`);

test.each([...steps, ...embeds])('serves %s within its weight', (file) => {
  const html = read(file).toString();
  expectWithin(`HTML of ${file}`, kB(html.replace(style, '')), budgets.html);
  expectWithin(`stylesheet of ${file}`, kB(sheetOf(file).replace(font, '')), budgets.css);
  const { length } = fontOf(file);
  expect(length).toBeGreaterThan(0);
  expectWithin(`font of ${file}`, length / 1000, budgets.font);
  const elements = html.match(/<[a-z]/g)?.length ?? 0;
  const most = file.startsWith('embed/') ? mostElements.embed : mostElements.step;
  expect(elements, `elements of ${file}`).toBeLessThan(most);
});

test.each([...steps, ...embeds])(
  'asks for the scripts of %s before its long stylesheet',
  (file) => {
    const html = read(file).toString();
    const [head = ''] = html.split('<style>');
    const early = [...head.matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(([, href]) => href);
    expect(early.length).toBeGreaterThan(3);
    expect(html).toContain(`<script type="module" src="${early[0]}">`);
  },
);

test('serves the whole story within its weight', () => {
  const html = read('story.html').toString().replace(style, '');
  expectWithin('HTML of story.html', kB(html), budgets.wholeStory);
});

test.each(steps)('lets Next fly from %s with little script', (file) => {
  const names = read(file)
    .toString()
    .matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g);
  const wanted = new Set([...names].map(([, path = '']) => path));
  const weight = [...wanted].reduce((sum, path) => sum + kB(read(path)), 0);
  expect(wanted.size).toBeGreaterThan(1);
  expectWithin(`script before Next flies from ${file}`, weight, budgets.scriptBeforeNext);
});

test.each(steps)('asks for little more once %s is read', async (file) => {
  const { page, close } = await openPage();
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.goto(file, { waitUntil: 'networkidle' });
  await readyToFly(page);
  const folder = new URL(site).pathname;
  const paths = [...asked].map((path) => path.slice(folder.length) || 'index.html');
  const script = paths
    .filter((path) => path.endsWith('.js'))
    .reduce((sum, path) => sum + kB(read(path)), 0);
  expectWithin(`all script of ${file}`, script, budgets.script);
  expectWithin(`all of ${file}`, kB(read(file)) + script, budgets.all);
  expect(paths.length, paths.join(' ')).toBeLessThanOrEqual(mostRequests);
  await close();
});

test('gives newsrooms a small script', () => {
  expectWithin('embed.js', kB(read('embed.js')), budgets.embedScript);
});

// The browser's own imports don't bring what only the build renders: see src/app/stillStyles.ts.
test.each(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.module.css') && !path.endsWith('ShareCard.module.css'))
    .map((path) => basename(path, '.module.css')),
)('serves the styles of %s wherever they are needed', (name) => {
  const sheets = [...steps, ...embeds, 'story.html', '404.html'].map(sheetOf);
  expect(sheets.some((sheet) => sheet.includes(`.${name}-`))).toBe(true);
});

test('serves no styles of the embed with a step’s own page', () => {
  for (const file of steps) expect(sheetOf(file)).not.toMatch(/\.(Embed|StepBrief|WholeStory)-/);
});
