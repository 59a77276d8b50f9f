import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { installWithApt, run } from './apt.ts';
import { onPath } from './onPath.ts';

/** What a newsroom's WordPress is run with in tests. */
export type WordPress =
  | { status: 'found'; code: string; themes: string; php: string; database: DatabasePrograms }
  /** `why` ends a sentence. */
  | { status: 'missing'; why: string };

export type DatabasePrograms = { server: string; install: string };

/** Debian's packages, unpacked here and installed nowhere. */
const cache = resolve('.cache/wordpress');
const unpacked = ['wordpress', 'wordpress-theme-twentytwentythree'];
const installed = ['php-cli', 'php-mysql', 'mariadb-server'];

/** Debian's WordPress with a PHP and a database that can run it, where all of it is there. */
export function findWordPress(): WordPress {
  const code = join(cache, 'usr/share/wordpress');
  const [php] = onPath(['php']);
  const [server] = [...onPath(['mariadbd']), '/usr/sbin/mariadbd'].filter((path) =>
    existsSync(path),
  );
  const [install] = onPath(['mariadb-install-db']);
  if (php === undefined || server === undefined || install === undefined) {
    return { status: 'missing', why: `it needs ${installed.join(', ')}` };
  }
  if (!existsSync(join(code, 'wp-load.php'))) {
    return { status: 'missing', why: `Debian’s package could not be unpacked into ${cache}` };
  }
  const themes = join(code, 'wp-content/themes');
  return { status: 'found', code, themes, php, database: { server, install } };
}

/**
 * Says with which WordPress the tests are run, having fetched what is missing where that can be done. Its
 * code is only unpacked; PHP and the database have to be installed, and their server isn't started.
 */
export async function main(): Promise<void> {
  if (findWordPress().status === 'missing') {
    if (findMissingPrograms()) installWithApt(installed);
    await unpack();
  }
  const found = findWordPress();
  if (found.status === 'found') console.log(`WordPress: ${found.code}`);
  else console.log(`WordPress: its tests are skipped, ${found.why}`);
}

function findMissingPrograms(): boolean {
  return onPath(['php']).length === 0 || onPath(['mariadb-install-db']).length === 0;
}

async function unpack(): Promise<void> {
  if (onPath(['apt-get']).length === 0 || onPath(['dpkg-deb']).length === 0) return;
  await mkdir(cache, { recursive: true });
  if (!run(`cd ${cache} && apt-get download ${unpacked.join(' ')}`)) return;
  const packages = (await readdir(cache)).filter((name) => name.endsWith('.deb'));
  for (const name of packages) run(`dpkg-deb --extract ${join(cache, name)} ${cache}`);
}
