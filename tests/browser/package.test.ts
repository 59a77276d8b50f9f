import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { extract } from '@extractus/oembed-extractor';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../../scripts/staticServer.ts';
import { noTroubles, openPage } from './openPage.ts';
import { trip } from './trip.ts';
import { arrival, readyToWalk } from './walk.ts';

const siteUrl = 'https://example.org/trip/';

/** Milliseconds that packing may take: it builds. */
const PACKING = 240_000;

let folder = '';
let files: Record<string, Uint8Array> = {};
let headers: Record<string, Record<string, string>> = {};
let server: StaticServer;

/** Packs as a terminal would; pictures are other tests' concern. */
async function pack(name: string, env: Record<string, string>) {
  const none = { VITEST: undefined, NODE_ENV: undefined, SITE_URL: undefined, PREVIOUS: undefined };
  const kept = { CARDS: 'none', HEIGHTS: 'kept' };
  const out = { OUT: join(folder, name), ZIP: join(folder, `${name}.zip`) };
  return promisify(execFile)('node', ['scripts/run.js', 'package'], {
    env: { ...process.env, ...none, ...kept, ...out, ...env },
  });
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'));
  await writeFile(
    join(folder, 'before.zip'),
    zipSync({
      'assets/index-before.js': strToU8('before'),
      'embed.before.js': strToU8('before'),
      'index.html': strToU8('<p>Of the build before'),
    }),
  );
  await pack('packed', { SITE_URL: siteUrl, PREVIOUS: join(folder, 'before.zip') });
  files = unzipSync(await readFile(join(folder, 'packed.zip')));
  headers = JSON.parse(text('hosting/headers.json')) as typeof headers;
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, 'unpacked', path)), { recursive: true });
    await writeFile(join(folder, 'unpacked', path), bytes);
  }
  server = await serveFolder(join(folder, 'unpacked'), {
    prefix: '/trip/',
    headers: (file) => headers[file] ?? {},
  });
}, PACKING);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const text = (path: string) => new TextDecoder().decode(files[path]);

test('tells whoever forgot the address what to write, and no stack', async () => {
  const failed = await pack('nowhere', {}).catch((error: { stderr: string }) => error);
  expect(failed.stderr).toContain('SITE_URL=https://example.org/trip/ npm run package');
  expect(failed.stderr).not.toMatch(/^\s+at /m);
});

test('packs the same bytes on any clock', { timeout: PACKING }, async () => {
  await pack('again', {
    SITE_URL: siteUrl,
    PREVIOUS: join(folder, 'before.zip'),
    TZ: 'Pacific/Kiritimati',
  });
  const [one, other] = await Promise.all(
    ['packed', 'again'].map((name) => readFile(join(folder, `${name}.zip`))),
  );
  expect(sha256(other!)).toBe(sha256(one!));
});

test('lets whoever unpacks it check every file', () => {
  const listed = text('hosting/SHA256SUMS').trim().split('\n');
  expect(listed).toHaveLength(Object.keys(files).length - 1);
  for (const line of listed) {
    const [sum, path = ''] = line.split('  ');
    expect(files[path], path).toBeDefined();
    expect(sha256(files[path]!)).toBe(sum);
  }
});

test('brings the hashed files of the package before, and nothing else of it', () => {
  expect(text('assets/index-before.js')).toBe('before');
  expect(text('embed.before.js')).toBe('before');
  expect(text('index.html')).not.toContain('Of the build before');
});

test('sends every file with leave for every origin, and none with what keeps frames out', () => {
  const served = Object.keys(files).filter(
    (path) => !/^(hosting\/|_headers$|\.htaccess$)/.test(path),
  );
  expect(Object.keys(headers).toSorted()).toEqual(served.toSorted());
  for (const [file, sent] of Object.entries(headers)) {
    expect(sent, file).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    expect(sent, file).not.toHaveProperty('X-Frame-Options');
    expect(sent['Content-Security-Policy'], file).toContain("default-src 'none'");
    expect(sent['Content-Security-Policy'], file).not.toContain('unsafe');
    expect(sent['Cache-Control']?.includes('immutable'), file).toBe(
      /^assets\/|^embed\.[\w-]+\.js$/.test(file),
    );
  }
});

test('says the same headers in the words of each host', () => {
  const policy = headers['404.html']?.['Content-Security-Policy']?.split('; frame-ancestors')[0];
  for (const path of ['_headers', '.htaccess', 'hosting/nginx.conf']) {
    expect(text(path), path).toContain(policy);
    expect(text(path), path).toContain('public, max-age=31536000, immutable');
    expect(text(path), path).toContain("frame-ancestors 'self'");
  }
  // On these hosts, two rules for one file say both values: a lifetime may be said once only.
  const rules = text('_headers').split(/\n(?=\/)/);
  const lifetimes = rules.filter((rule) => rule.includes('Cache-Control'));
  const paths = lifetimes.map((rule) => rule.split('\n')[0]);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => path?.includes('*'))).toEqual(['/trip/assets/*']);
  expect(paths).toEqual(expect.arrayContaining(['/trip/', '/trip/tokyo.html', '/trip/tokyo']));
});

test('walks the unpacked trip under its own headers without a violation or a message', async () => {
  const { page, troubles, close } = await openPage({ origins: [new URL(server.url).origin] });
  const response = await page.goto(`${server.url}index.html`);
  expect(response?.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'content-security-policy': headers['index.html']?.['Content-Security-Policy'],
  });
  await readyToWalk(page);
  for (const step of trip.steps.slice(1)) {
    await page.locator('a[rel="next"]').click();
    await arrival(page, step);
  }
  expect(troubles).toEqual(noTroubles);
  await close();
});

/** The internet, as far as it is at the packed address. */
function ask(url: string): Promise<Response> {
  const path = url.replace(siteUrl, '').split(/[?#]/)[0] || 'index.html';
  const body = files[path];
  const init = { status: body ? 200 : 404, headers: headers[path] ?? {} };
  return Promise.resolve(new Response(body ? new Uint8Array(body) : null, init));
}

describe('to a CMS that asks how to embed', () => {
  const framed = trip.steps.flatMap(({ file }) => [
    { file, frame: `embed/${file}` },
    { file: `embed/${file}`, frame: `embed/${file}` },
  ]);

  test.each([...framed, { file: 'story.html', frame: 'embed/index.html' }])(
    'answers $file with a frame of $frame',
    async ({ file, frame }) => {
      const answer = await extract(siteUrl + file, { maxwidth: 600 }, ask);
      expect(answer).toMatchObject({ type: 'rich', version: '1.0', provider_url: siteUrl });
      const { html } = answer as unknown as { html: string };
      expect(html).toMatch(/^<blockquote[^>]*><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe /);
      expect(html).toContain(`src="${siteUrl}${frame}"`);
    },
  );

  test('gives sizes that Ghost takes for an embed, and that WordPress doesn’t cut', async () => {
    const answer = (await extract(siteUrl, {}, ask)) as unknown as Record<string, unknown>;
    expect(answer['width']).toBe(650);
    expect(answer['height']).toBeGreaterThan(400);
    expect(answer['height']).toBeLessThanOrEqual(1000);
  });

  test('is found where WordPress looks: in the head, and in the first 150 kB', () => {
    for (const { file } of trip.steps) {
      const read = text(file).slice(0, 150 * 1024);
      expect(read, file).toContain('</head>');
      const links = read.split('</head>')[0]?.match(/<link[^<>]+>/g) ?? [];
      expect(links.filter((link) => link.includes('application/json+oembed'))).toHaveLength(1);
    }
  });

  test('asks for nothing that isn’t there', () => {
    for (const { file } of trip.steps) {
      const [, found = ''] = /json\+oembed" href="([^"]+)"/.exec(text(file)) ?? [];
      expect(Object.keys(files)).toContain(found.replace(siteUrl, ''));
    }
  });
});

test('tells search engines what each page is and what it retells, without a script', () => {
  for (const { file } of trip.steps) {
    const [head = ''] = text(file).split('</head>');
    expect(head, file).toContain('<head itemscope itemtype="https://schema.org/Article">');
    const item = Array.from(
      head.matchAll(/itemProp="([^"]+)" (?:content|href)="([^"]+)"/g),
      ([, name, value]) => [name, value],
    );
    expect(Object.fromEntries(item), file).toMatchObject({
      inLanguage: trip.language,
      isBasedOn: expect.stringContaining('https://'),
      isPartOf: `${siteUrl}story.html`,
    });
    expect(head, file).not.toContain('ld+json');
  }
});

test('names in its snippets the host script that is in the package, by its hash', async () => {
  const { default: data } = (await import(
    /* @vite-ignore */ `file://${join(folder, 'unpacked', 'embedding.js')}`
  )) as { default: { site: string; script: { file: string; integrity: string } } };
  expect(data.site).toBe(siteUrl);
  const script = files[data.script.file]!;
  const sum = createHash('sha384').update(script).digest('base64');
  expect(data.script.integrity).toBe(`sha384-${sum}`);
  expect(text('embed.js')).toBe(text(data.script.file));
});
