import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseStory } from '../src/story/parseStory.ts';
import { describeProblems } from '../src/story/problem.ts';
import type { Story } from '../src/story/story.ts';

/**
 * Reads the story in a folder of JSON files.
 * @param folder `src/content`, from the working directory or absolute
 * @throws Error that lists every problem of the story, or says that the folder can't be read
 */
export async function readStory(folder: string): Promise<Story> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  const parsed = parseStory(Object.fromEntries(files));
  if (parsed.status === 'refused')
    throw new Error(`${folder}: ${describeProblems(parsed.problems)}`);
  return parsed.story;
}
