import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';
import { trip } from './trip.ts';
import { wordsOf } from './wordsOf.ts';

const file = 'story.html';

test('tells the whole story on one page: every word, quotation, panel, note and source', async () => {
  const { page, close } = await openPage({ javaScript: false });
  await page.goto(file);
  const text = (await page.locator('main article').textContent()) ?? '';
  for (const step of trip.steps) for (const words of wordsOf(step)) expect(text).toContain(words);
  const read = (name: string) => readFileSync(`src/content/${name}.json`, 'utf8');
  const claims = ['steps', 'contexts', 'quotes'].map(read).join('');
  const cited = (JSON.parse(read('sources')) as { id: string; title: string }[]).filter(({ id }) =>
    claims.includes(`"${id}"`),
  );
  const listed = (await page.locator('main ol').last().textContent()) ?? '';
  expect(cited.length).toBeGreaterThan(50);
  for (const { title } of cited) expect(listed).toContain(title);
  await close();
});

test('folds nothing away, and needs nobody to press anything', async () => {
  const { page, close } = await openPage({ javaScript: false });
  await page.goto(file);
  expect(await page.locator('details').count()).toBeGreaterThan(10);
  expect(await page.locator('details:not([open])').count()).toBe(0);
  expect(await page.locator('button, input, [data-play]').count()).toBe(0);
  await close();
});

test('has a still map for each stop, with its sentence and its list', async () => {
  const { page, close } = await openPage({ javaScript: false });
  await page.goto(file);
  const scenes = await page
    .locator('section[id^="stop-"] [data-scene]')
    .evaluateAll((maps) => maps.map((map) => (map as HTMLElement).dataset['scene']));
  expect(scenes).toEqual(trip.steps.map(({ id }) => id));
  for (const step of trip.steps) {
    const part = page.locator(`#stop-${step.id}`);
    expect((await part.locator('[data-sentence]').textContent())!.length).toBeGreaterThan(20);
    expect(await part.locator('[data-map-list] li').count()).toBeGreaterThan(8);
  }
  await close();
});

test('has an outline that can be read by itself: the story, its stops, their parts', async () => {
  const { page, close } = await openPage();
  await page.goto(file);
  const outline = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((all) =>
      all.map((one) => ({ level: Number(one.tagName[1]), text: one.textContent })),
    );
  expect(outline[0]).toEqual({ level: 1, text: trip.headline });
  expect(outline.filter(({ level }) => level === 1)).toHaveLength(1);
  const stops = outline.filter(({ level }) => level === 2).map(({ text }) => text);
  expect(stops.slice(0, -1)).toEqual(trip.steps.map(({ heading }) => heading));
  for (const [index, { level }] of outline.entries())
    expect(level - (outline[index - 1]?.level ?? 0)).toBeLessThanOrEqual(1);
  await close();
});

test('is led to from the header and from the map of each stop', async () => {
  const { page, close } = await openPage({ javaScript: false });
  for (const step of trip.steps) {
    await page.goto(step.file);
    for (const place of ['header', '[data-map]']) {
      const link = page.locator(`${place} a[href="./story.html"]`);
      expect(await link.isVisible(), `${place} of ${step.file}`).toBe(true);
    }
  }
  await close();
});

const canRead = spawnSync('pdftotext', ['-v']).error === undefined;

test.skipIf(!canRead)(
  'leaves no heading stranded at a page’s foot, on A4 and Letter (needs pdftotext)',
  async () => {
    const { page, close } = await openPage();
    const folder = mkdtempSync(join(tmpdir(), 'printed-'));
    for (const name of [...trip.steps.map((step) => step.file), file]) {
      await page.goto(name);
      const headings = await page
        .locator('h1, h2, h3, h4, summary')
        .evaluateAll((all) => all.map((one) => one.textContent.replaceAll(/\s+/g, ' ').trim()));
      for (const format of ['A4', 'Letter']) {
        const pdf = join(folder, `${format}.pdf`);
        await page.pdf({ path: pdf, format });
        const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
        const feet = text
          .split('\f')
          .flatMap((sheet) => sheet.trim().split('\n').at(-1)!.trim() || []);
        expect(feet.length, name).toBeGreaterThan(1);
        const stranded = feet.filter((foot) => headings.some((heading) => heading.endsWith(foot)));
        expect(stranded, `${name} on ${format}`).toEqual([]);
      }
    }
    rmSync(folder, { recursive: true });
    await close();
  },
);
