import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { installWithApt, run } from './apt.ts';
import { onPath } from './onPath.ts';

const howToGetOne = `No Chromium that starts was found, and none could be installed. Either
install Chrome or Chromium in the usual way (https://www.chromium.org/getting-involved/download-chromium/)
or set CHROME_PATH to the program file of one that starts.`;

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/** Where browsers live that are on no PATH. */
function usualPlaces(): string[] {
  const { HOME = '', LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env;
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(HOME, 'Applications')].flatMap((folder) =>
        ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) =>
          join(folder, `${name}.app`, 'Contents', 'MacOS', name),
        ),
      );
    case 'win32':
      return [PROGRAMFILES, `${PROGRAMFILES} (x86)`, LOCALAPPDATA].flatMap((folder) =>
        [
          'Chromium\\Application\\chrome',
          'Google\\Chrome\\Application\\chrome',
          'Microsoft\\Edge\\Application\\msedge',
        ].map((name) => join(folder, `${name}.exe`)),
      );
    default:
      return ['/snap/bin/chromium', '/opt/google/chrome/chrome'];
  }
}

/** The program files of all browsers of the system, then Playwright's own. */
function presentBrowsers(): string[] {
  const elsewhere = [...usualPlaces(), chromium.executablePath()];
  return [...onPath(namesOnPath), ...elsewhere.filter((path) => existsSync(path))];
}

const isRoot = process.getuid?.() === 0;

/** Starts the browser at `path`; without its sandbox only where the system allows none. */
export async function launchBrowser(path: string): Promise<Browser> {
  const launch = (chromiumSandbox: boolean) =>
    chromium.launch({ executablePath: path, chromiumSandbox, args: ['--disable-gpu'] });
  return isRoot ? launch(false) : launch(true).catch(() => launch(false));
}

async function starts(path: string): Promise<boolean> {
  try {
    const browser = await launchBrowser(path);
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function firstThatStarts(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await starts(path)) return path;
  return undefined;
}

/** The browser that `findBrowser` would find, started; undefined where it would have to install one. */
export async function launchPresentBrowser(): Promise<Browser | undefined> {
  const named = process.env.CHROME_PATH || process.env.CHROMIUM_PATH;
  for (const path of named ? [named] : presentBrowsers()) {
    const browser = await launchBrowser(path).catch(() => undefined);
    if (browser !== undefined) return browser;
  }
  return undefined;
}

/**
 * The program file of a Chromium or Chrome that really starts: the one that `CHROME_PATH` or
 * `CHROMIUM_PATH` names, else one of the system, else one that is installed now.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH || process.env.CHROMIUM_PATH;
  if (named) {
    if (await starts(named)) return named;
    throw new Error(`CHROME_PATH or CHROMIUM_PATH names a browser that does not start: ${named}`);
  }

  const installers = [
    () => {},
    () => void run('npx playwright-core install --no-shell chromium'),
    () => installWithApt(['chromium']),
  ];
  for (const install of installers) {
    install();
    const found = await firstThatStarts(presentBrowsers());
    if (found) return found;
  }
  throw new Error(howToGetOne);
}
