import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStory, StoryRefused } from '../../../scripts/readStory.ts';
import { atlanticWith } from '../../fixtures/atlanticFiles.ts';

test('reads the story in a folder', async () => {
  expect((await readStory('tests/fixtures/atlantic')).steps).toHaveLength(3);
});

test('refuses a folder with a mistake in it, and says which', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'story-'));
  const files = atlanticWith(['words.json', ['skipMap'], undefined]);
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)),
  );
  await expect(readStory(folder)).rejects.toThrow(
    new StoryRefused(`${folder}: 1 problem in 1 file\n\nwords.json\n  skipMap is missing`),
  );
  await rm(folder, { recursive: true });
});
