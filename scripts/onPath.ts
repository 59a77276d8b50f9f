import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The files of these names in the folders of `PATH`, all of the first name first. */
export function onPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const files = process.platform === 'win32' ? names.map((name) => `${name}.exe`) : names;
  return files
    .flatMap((file) => folders.map((folder) => join(folder, file)))
    .filter((path) => existsSync(path));
}
