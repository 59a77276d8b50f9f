import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { copyFile, cp, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { WordPress } from '../../scripts/wordpress.ts';

const run = promisify(execFile);

/** A newsroom's WordPress, with a database and a server of its own. */
export type Newsroom = {
  /** With a slash at its end. */
  url: string;
  /**
   * Publishes an article whose content is as the block editor saves it.
   * @returns its address
   */
  publish: (title: string, content: string) => Promise<string>;
  close: () => Promise<void>;
};

/** Opens one. Everything that it writes is in a folder for the time being, but for its settings. */
export async function openNewsroom(
  found: Extract<WordPress, { status: 'found' }>,
): Promise<Newsroom> {
  const { code, themes, php, database } = found;
  const folder = await mkdtemp(join(tmpdir(), 'newsroom-'));
  const env = { ...process.env, NEWSROOM: folder, PHP_CLI_SERVER_WORKERS: '4' };
  const url = `http://127.0.0.1:${await freePort()}/`;
  const children: ChildProcess[] = [];
  const start = (program: string, args: readonly string[]) => {
    const child = spawn(program, args, { env, cwd: code, stdio: 'ignore', detached: true });
    children.push(child);
  };

  // Debian's own settings look for others in /etc; ours lie where WordPress looks next.
  await rm(join(code, 'wp-config.php'), { force: true });
  await copyFile('tests/wordpress/wp-config.php', join(dirname(code), 'wp-config.php'));
  await mkdir(join(folder, 'content/mu-plugins'), { recursive: true });
  await copyFile('tests/wordpress/nearby.php', join(folder, 'content/mu-plugins/nearby.php'));
  await cp(themes, join(folder, 'content/themes'), { recursive: true, dereference: true });

  const data = join(folder, 'database');
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  await run(database.install, [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...asRoot,
  ]);
  start(database.server, [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${join(folder, 'database.sock')}`,
    '--skip-networking',
    ...asRoot,
  ]);
  await until(() => stat(join(folder, 'database.sock')));
  await run(php, [resolve('tests/wordpress/open.php'), code, url.slice(0, -1)], { env });
  start(php, ['-S', new URL(url).host, '-t', code]);
  await until(async () => (await fetch(url)).text());

  return {
    url,
    async publish(title, content) {
      const args = [resolve('tests/wordpress/publish.php'), code, title, content];
      const { stdout } = await run(php, args, { env });
      return stdout.trim();
    },
    async close() {
      const gone = children.map((child) => new Promise((done) => child.once('exit', done)));
      // PHP's workers are of its server's group.
      for (const { pid } of children) if (pid !== undefined) process.kill(-pid, 'SIGTERM');
      await Promise.all(gone);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Waits until something can be done. */
async function until(attempt: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await attempt();
      return;
    } catch {
      await pause(100);
    }
  }
}
