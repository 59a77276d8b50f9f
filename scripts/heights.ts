import { writeFile } from 'node:fs/promises';
import { main as build } from './build.ts';
import { ownStory, table } from './measureHeights.ts';

/** Builds, and writes down the heights of the steps for builds without a browser. */
export async function main(): Promise<void> {
  const heights = await build();
  if ((process.env['STORY'] ?? ownStory) !== ownStory) {
    throw new Error(`${table} holds the heights of ${ownStory} alone.`);
  }
  const kinds = Object.entries(heights).map(([kind, needs]) => {
    const parts = Object.entries(needs).map(
      ([name, ranges]) => `    ${JSON.stringify(name)}: ${JSON.stringify(ranges)}`,
    );
    return `  ${JSON.stringify(kind)}: {\n${parts.join(',\n')}\n  }`;
  });
  await writeFile(table, `{\n${kinds.join(',\n')}\n}\n`);
}
