import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseStory } from '../src/story/parseStory.ts';
import { describeProblems } from '../src/story/problem.ts';
import type { Story } from '../src/story/story.ts';

/** A story that the gate didn't let through. Its message is the editor's to read: a stack would hide it. */
export class StoryRefused extends Error {
  override name = 'StoryRefused';
}

/**
 * Reads the story in a folder of JSON files.
 * @param folder `src/content`, from the working directory or absolute
 * @throws StoryRefused that lists every problem of the story; Error when the folder can't be read
 */
export async function readStory(folder: string): Promise<Story> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  const parsed = parseStory(Object.fromEntries(files));
  if (parsed.status === 'refused') {
    throw new StoryRefused(`${folder}: ${describeProblems(parsed.problems)}`);
  }
  return parsed.story;
}
