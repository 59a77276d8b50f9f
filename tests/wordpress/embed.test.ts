import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../../scripts/staticServer.ts';
import { findWordPress } from '../../scripts/wordpress.ts';
import { openPage } from '../browser/openPage.ts';
import { tokyo, trip } from '../browser/trip.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

/** Milliseconds: it builds the site and sets up a newsroom. */
const SETTING_UP = 300_000;
/** CSS px: what WordPress lets a stranger's frame have. */
const [LEAST, MOST] = [200, 1000];

const wordPress = findWordPress();
if (wordPress.status === 'missing') {
  console.warn(`The tests with WordPress are skipped: ${wordPress.why}.`);
}

describe.skipIf(wordPress.status === 'missing')('in a newsroom’s WordPress', () => {
  let folder = '';
  let explainer: StaticServer;
  let newsroom: Newsroom;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wordpress-'));
    explainer = await serveFolder(folder, { headers: { 'Access-Control-Allow-Origin': '*' } });
    const none = { VITEST: undefined, NODE_ENV: undefined, STORY: undefined };
    await promisify(execFile)('node', ['scripts/run.js', 'build'], {
      env: {
        ...process.env,
        ...none,
        SITE_URL: explainer.url,
        OUT: folder,
        CARDS: 'none',
        HEIGHTS: 'kept',
      },
    });
    if (wordPress.status === 'found') newsroom = await openNewsroom(wordPress);
  }, SETTING_UP);
  afterAll(async () => {
    await newsroom?.close();
    await explainer?.close();
    await rm(folder, { recursive: true, force: true });
  }, SETTING_UP);

  /** An article with nothing but an address on a line of its own, as the block editor saves it. */
  const article = (file: string) =>
    newsroom.publish(
      `About ${file}`,
      `<!-- wp:embed {"url":"${explainer.url}${file}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${explainer.url}${file}\n</div></figure><!-- /wp:embed -->`,
    );

  async function open(file: string, width: number) {
    const opened = await openPage({ width, origins: [newsroom.url, explainer.url].map(originOf) });
    await opened.page.goto(await article(file));
    return opened;
  }
  const frameOf = (page: Page) => page.locator('iframe.wp-embedded-content');
  const guestOf = (page: Page) => page.frameLocator('iframe.wp-embedded-content');

  test.each([...trip.steps, { file: 'story.html', heading: trip.steps[0]!.heading }])(
    'makes an embed of the address of $file',
    async ({ file }) => {
      const html = await (await fetch(await article(file))).text();
      const [frame = ''] = /<iframe[^>]*wp-embedded-content[^>]*>/.exec(html) ?? [];
      const framed = file === 'story.html' ? 'index.html' : file;
      expect(frame).toContain(`src="${explainer.url}embed/${framed}#?secret=`);
      expect(frame).toContain('sandbox="allow-scripts"');
      for (const kept of [/ title="[^"]{10,}"/, / width="650"/, / height="\d{3}"/]) {
        expect(frame).toMatch(kept);
      }
      expect(html).toMatch(
        /<blockquote class="wp-embedded-content"[^>]*><a href="[^"]+">[^<]+<\/a>/,
      );
      expect(html).toContain('wp-embed');
    },
  );

  test.each([360, 700, 1280])(
    'shows the frame in place of the link once it has spoken, all of it, in a window of %i px',
    async (width) => {
      const { page, troubles, close } = await open(tokyo.file, width);
      await frameOf(page).waitFor();
      await page.locator('blockquote.wp-embedded-content').waitFor({ state: 'hidden' });
      await expect.poll(() => hiddenOf(page)).toBe(0);
      const { height } = (await frameOf(page).boundingBox())!;
      expect(height).toBeGreaterThan(LEAST);
      expect(height).toBeLessThanOrEqual(MOST);
      expect(troubles.errors).toEqual([]);
      expect(troubles.foreign).toEqual([]);
      expect(troubles.violations).toEqual([]);
      await close();
    },
  );

  test('walks on in the frame, and leaves the article and its Back button alone', async () => {
    const { page, close } = await open(tokyo.file, 1280);
    await frameOf(page).waitFor();
    await guestOf(page).locator('[data-play]:not([data-status="none"])').waitFor();
    const before = await page.evaluate(() => [location.href, history.length]);
    await guestOf(page).locator('a[rel="next"]').click();
    await guestOf(page).getByRole('heading', { name: trip.steps[2]!.heading }).waitFor();
    await expect.poll(() => hiddenOf(page)).toBe(0);
    expect(await page.evaluate(() => [location.href, history.length])).toEqual(before);
    await close();
  });

  test('grows with what is unfolded, as far as WordPress lets it', async () => {
    const { page, close } = await open(tokyo.file, 1280);
    await frameOf(page).waitFor();
    await expect.poll(() => hiddenOf(page)).toBe(0);
    const before = (await frameOf(page).boundingBox())!.height;
    await guestOf(page).locator('summary', { hasText: 'More about this stop' }).click();
    await expect.poll(async () => (await frameOf(page).boundingBox())!.height).toBe(MOST);
    await guestOf(page).locator('summary', { hasText: 'More about this stop' }).click();
    await expect.poll(async () => (await frameOf(page).boundingBox())!.height).toBe(before);
    await close();
  });

  test('leaves the link where no script runs', async () => {
    const { page, close } = await openPage({ javaScript: false });
    await page.goto(await article(tokyo.file));
    const link = page.locator('blockquote.wp-embedded-content a');
    expect(await link.getAttribute('href')).toBe(explainer.url + tokyo.file);
    expect(await link.isVisible()).toBe(true);
    await close();
  });
});

const originOf = (url: string) => new URL(url).origin;

/** How many CSS px of the embedded page the frame doesn't show. */
function hiddenOf(page: Page): Promise<number> {
  return page
    .frameLocator('iframe.wp-embedded-content')
    .locator('[data-explainer]')
    .evaluate((element) =>
      Math.max(0, Math.round(element.getBoundingClientRect().height) - innerHeight),
    );
}
