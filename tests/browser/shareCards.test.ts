import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { site } from './openPage.ts';

const steps = [
  { file: 'index.html', card: 'share/quad.png' },
  { file: 'tokyo.html', card: 'share/tokyo.png' },
  { file: 'seoul.html', card: 'share/seoul.png' },
  { file: 'alaska.html', card: 'share/alaska.png' },
];
const pages = [...steps, { file: 'story.html', card: 'share/quad.png' }];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'share-cards-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Builds as a terminal would, with heights that are known already; returns what it says. */
async function build(name: string, env: Record<string, string>): Promise<string> {
  const none = { VITEST: undefined, NODE_ENV: undefined, SITE_URL: undefined, CARDS: undefined };
  const { stdout } = await promisify(execFile)('node', ['scripts/run.js', 'build'], {
    env: { ...process.env, ...none, HEIGHTS: 'kept', OUT: join(folder, name), ...env },
  });
  return stdout;
}

/** What a page says of itself, by `property` or `name`. */
function tagsOf(html: string): ReadonlyMap<string, string> {
  const tags = html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g);
  return new Map(Array.from(tags, ([, name = '', content = '']) => [name, content]));
}

/** Width and height, from the first chunk of a PNG file. */
function sizeOf(png: Buffer): [width: number, height: number] {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test.each(steps)('draws a card for the step of $file', async ({ card }) => {
  const response = await fetch(site + card);

  expect(response.status).toBe(200);
  const png = Buffer.from(await response.arrayBuffer());
  expect(sizeOf(png)).toEqual([1200, 630]);
  // Neither an empty picture nor one that a network would refuse.
  expect(png.length).toBeGreaterThan(20_000);
  expect(png.length).toBeLessThan(600_000);
});

test.skipIf(process.env.SITE_URL)(
  'has no image tags where nobody knows the site’s address',
  async () => {
    for (const { file } of pages) {
      const tags = tagsOf(await (await fetch(site + file)).text());
      expect([...tags.keys()].filter((name) => name.includes('image'))).toEqual([]);
      expect(tags.get('twitter:card')).toBe('summary');
    }
  },
);

describe('with the site’s address', () => {
  beforeAll(async () => {
    await build('addressed', {
      SITE_URL: 'https://example.org/trip',
      CHROME_PATH: inject('browser'),
    });
  });

  test.each(pages)('shares $file with its card', async ({ file, card }) => {
    const tags = tagsOf(await readFile(join(folder, 'addressed', file), 'utf8'));

    expect(Object.fromEntries(tags)).toMatchObject({
      'og:image': `https://example.org/trip/${card}`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
      'twitter:image': `https://example.org/trip/${card}`,
    });
    expect(sizeOf(await readFile(join(folder, 'addressed', card)))).toEqual([1200, 630]);
  });

  test('describes each card in whole sentences that the map says as well', async () => {
    for (const { file } of steps) {
      const html = await readFile(join(folder, 'addressed', file), 'utf8');
      const tags = tagsOf(html);
      const alt = tags.get('og:image:alt') ?? '';
      expect(alt).toMatch(/^.{20,250}\.$/);
      expect(tags.get('twitter:image:alt')).toBe(alt);
      const [, sentence] = /data-sentence="[^"]*">([^<]*)</.exec(html) ?? [];
      expect(sentence?.startsWith(alt)).toBe(true);
    }
  });
});

test('builds without a browser, says so in one line, and promises no picture', async () => {
  const said = await build('blind', {
    SITE_URL: 'https://example.org/trip',
    CHROME_PATH: join(folder, 'no-such-browser'),
  });

  expect(said.split('\n').filter((line) => line.includes('No share cards'))).toHaveLength(1);
  expect(existsSync(join(folder, 'blind', 'share'))).toBe(false);
  for (const { file } of pages) {
    const tags = tagsOf(await readFile(join(folder, 'blind', file), 'utf8'));
    expect([...tags.keys()].filter((name) => name.includes('image'))).toEqual([]);
    expect(tags.get('og:url')).toBeDefined();
  }
});
