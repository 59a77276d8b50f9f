import { spawnSync } from 'node:child_process';

const isRoot = process.getuid?.() === 0;

/** Installs Debian's packages where that takes no password; elsewhere it does nothing. */
export function installWithApt(packages: readonly string[]): void {
  const sudo = isRoot ? '' : 'sudo -n ';
  if (!can('apt-get --version') || !can(`${sudo}true`)) return;
  run(`${sudo}apt-get update`);
  run(`${sudo}apt-get install -y --no-install-recommends ${packages.join(' ')}`);
}

function can(command: string): boolean {
  return spawnSync(command, { shell: true, stdio: 'ignore' }).status === 0;
}

/** Whether the command could be run and went well. What it says goes to the terminal. */
export function run(command: string): boolean {
  console.log(`> ${command}`);
  return spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}
