import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { bundleClassic, fileHash } from '../../../scripts/classicScripts.ts';

const folder = await mkdtemp(join(tmpdir(), 'classic-'));
afterAll(() => rm(folder, { recursive: true }));

test('makes one script of a source and what it imports, which asks for no module system', async () => {
  await writeFile(join(folder, 'answer.ts'), 'export const answer: number = 42;');
  const entry = join(folder, 'entry.ts');
  await writeFile(
    entry,
    "import { answer } from './answer.ts';\nglobalThis.heard = [answer, __STEPS__];",
  );
  const text = await bundleClassic(entry, { constants: { __STEPS__: ['tokyo'] } });

  const world = { heard: undefined };
  new Script(text).runInNewContext({ globalThis: world });
  expect(world.heard).toEqual([42, ['tokyo']]);
});

test('writes a script for older browsers where that is asked for', async () => {
  const entry = join(folder, 'modern.ts');
  await writeFile(entry, 'globalThis.name = globalThis.a?.b ?? "none";');
  expect(await bundleClassic(entry)).toContain('?.');
  expect(await bundleClassic(entry, { target: 'es2019' })).not.toMatch(/\?\.|\?\?/);
});

test('names a script after its text', () => {
  expect(fileHash('one')).toMatch(/^[\w-]{8}$/);
  expect(fileHash('one')).toBe(fileHash('one'));
  expect(fileHash('one')).not.toBe(fileHash('two'));
});
