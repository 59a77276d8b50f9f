import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorsSheet } from './editorsSheet.tsx';
import { readStory } from './readStory.ts';

/**
 * Writes the editor's sheet: `report/editors-sheet.html`. `STORY` names the folder of another story, `OUT`
 * another folder to write to.
 */
export async function main(): Promise<void> {
  const { STORY = 'src/content', OUT = 'report' } = process.env;
  const file = join(OUT, 'editors-sheet.html');
  const sheet = editorsSheet(await readStory(STORY));
  await mkdir(OUT, { recursive: true });
  await writeFile(file, sheet);
  console.log(`Wrote the editor’s sheet to ${file}. Any browser opens and prints it.`);
}
