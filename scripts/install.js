// The first step of most npm scripts: after it, the packages of package-lock.json are there. It runs
// before anything is installed, so it uses nothing but Node.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Whether `version`, "20.20.2", is one of `ranges`, "^20.19.0 || >=24.0.0". */
const isOneOf = (version, ranges) =>
  ranges.split('||').some((range) => {
    const [major, minor] = version.split('.').map(Number);
    const [fromMajor, fromMinor] = range.match(/\d+/g).map(Number);
    if (major === fromMajor) return minor >= fromMinor;
    return range.includes('>=') && major > fromMajor;
  });

/** Whether node_modules holds what the lock names; packages for other systems may be missing. */
const isInstalled = () => {
  try {
    const wanted = readJson('package-lock.json').packages;
    const present = readJson('node_modules/.package-lock.json').packages;
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || (optional && !present[path]) || present[path]?.version === version,
    );
  } catch {
    return false;
  }
};

const { engines } = readJson('package.json');
if (!isOneOf(process.versions.node, engines.node)) {
  console.error(
    `This project needs Node ${engines.node}; this is ${process.versions.node}.\n` +
      'Get one at https://nodejs.org/ and try again.',
  );
  process.exit(1);
}

if (!isInstalled()) {
  console.log('Installing the packages of package-lock.json …');
  const { status } = spawnSync('npm ci --include=dev --no-audit --no-fund', {
    shell: true,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
