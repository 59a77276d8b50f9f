import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where clients are kept that no package of ours may bring, from one run to the next. */
const cache = join('.cache', 'clients');

/** A host's own code, as it runs in newsrooms. */
export type Client =
  | { status: 'found'; file: string }
  | {
      status: 'missing';
      /** "the package wordpress can’t be had: …" */
      why: string;
    };

const here =
  (file: string): (() => Client) =>
  () => ({
    status: 'found',
    file: join('node_modules', file),
  });

/** Under the names that the host pages call them by. */
const clients = {
  'pym.v1.min.js': here('pym.js/dist/pym.v1.min.js'),
  'frames.umd.js': here('@newswire/frames/dist/frames.umd.js'),
  'sidechain.js': here('@nprapps/sidechain/dist/sidechain.js'),
  'iframeResizer.min.js': here('iframe-resizer/js/iframeResizer.min.js'),
  'open-iframe-resizer.js': here('@open-iframe-resizer/core/dist/index.umd.cjs'),
  // Under the GPL: never among our packages, and nothing of it is shipped.
  'iframe-resizer.parent.js': () => fromNpm('@iframe-resizer/parent@5.5.9', 'index.umd.js'),
  'wp-embed.min.js': () =>
    fromDebian('wordpress', 'usr/share/wordpress/wp-includes/js/wp-embed.min.js'),
} as const;

export type ClientName = keyof typeof clients;

/** Copies every client that can be had into a folder. */
export function collectClients(folder: string): Record<ClientName, Client> {
  mkdirSync(folder, { recursive: true });
  const found = Object.entries(clients).map(([name, find]) => {
    const client = find();
    if (client.status === 'found') cpSync(client.file, join(folder, name));
    return [name, client] as const;
  });
  return Object.fromEntries(found) as Record<ClientName, Client>;
}

function fromNpm(spec: string, file: string): Client {
  return kept(spec.replaceAll('/', '-'), join('package', file), (folder) => {
    const [tarball] = run('npm', ['pack', spec, '--silent'], folder).trim().split('\n').slice(-1);
    run('tar', ['-xzf', tarball!], folder);
  });
}

function fromDebian(name: string, file: string): Client {
  return kept(name, file, (folder) => {
    run('apt-get', ['download', name], folder);
    run('sh', ['-c', `dpkg-deb --fsys-tarfile ${name}_*.deb | tar -x ./${file}`], folder);
  });
}

/** What was fetched once is there, also where there is no network. */
function kept(name: string, file: string, fetch: (folder: string) => void): Client {
  const folder = join(cache, name);
  try {
    if (!existsSync(join(folder, file))) {
      mkdirSync(folder, { recursive: true });
      fetch(folder);
    }
    return { status: 'found', file: join(folder, file) };
  } catch (error) {
    return {
      status: 'missing',
      why: `${name} can’t be had here (${String(error).split('\n')[0]})`,
    };
  }
}

function run(command: string, args: string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe', timeout: 60_000 });
}
