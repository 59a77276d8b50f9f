import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { serveFolder } from '../../scripts/staticServer.ts';
import { openPage } from './openPage.ts';
import { rest } from './walk.ts';

const run = promisify(execFile);

/** Milliseconds: each test builds a whole story, which takes its time on a busy machine. */
const BUILDING = 120_000;

function build(story: string, out: string) {
  const env = {
    ...process.env,
    STORY: story,
    OUT: out,
    CARDS: 'none',
    HEIGHTS: 'kept',
    SITE_URL: '',
  };
  return run(process.execPath, ['scripts/run.js', 'build'], { env });
}

test(
  'builds another trip, on another ocean and in another language, from its content alone',
  async () => {
    const out = await mkdtemp(join(tmpdir(), 'atlantic-'));
    await build('tests/fixtures/atlantic', out);
    const server = await serveFolder(out);
    const { page, troubles, close } = await openPage({ origins: [new URL(server.url).origin] });
    await page.goto(server.url);
    expect(await page.locator('html').getAttribute('lang')).toBe('pt-PT');
    await page.locator('[data-play][data-status="still"]').waitFor();
    const stops: string[] = [];
    for (;;) {
      stops.push((await page.locator('h2').first().textContent()) ?? '');
      const onward = page.locator('a[rel="next"][data-step]');
      if ((await onward.count()) === 0) break;
      const step = await onward.getAttribute('data-step');
      await onward.click();
      await rest(page, step!);
    }
    expect(stops).toHaveLength(3);
    expect(await readFile(join(out, 'index.html'), 'utf8')).not.toMatch(/Tokyo|Blinken|Washington/);
    expect({ ...troubles, foreign: [] }).toEqual({
      console: [],
      errors: [],
      violations: [],
      foreign: [],
    });
    await close();
    await server.close();
    await rm(out, { recursive: true });
  },
  BUILDING,
);

test(
  'refuses a story with mistakes, and lists all of them without a stack',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mistaken-'));
    await cp('tests/fixtures/atlantic', folder, { recursive: true });
    await writeFile(join(folder, 'people.json'), '[');
    const steps = JSON.parse(await readFile(join(folder, 'steps.json'), 'utf8')) as {
      id: string;
    }[];
    steps[1]!.id = 'story';
    await writeFile(join(folder, 'steps.json'), JSON.stringify(steps));

    const failure = await build(folder, join(folder, 'out')).catch((error: unknown) => error);
    const { code, stderr } = failure as { code: number; stderr: string };
    expect(code).toBe(1);
    expect(stderr).toContain('people.json');
    expect(stderr).toContain('steps.json');
    expect(stderr).not.toMatch(/\n\s+at /);
    await rm(folder, { recursive: true });
  },
  BUILDING,
);
