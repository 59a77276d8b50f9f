import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import type { Engine } from './engine.ts';
import { onPath } from './onPath.ts';

export type FirefoxOptions = {
  /** What a reader has set in their system. It can't be changed once Firefox runs. */
  reducedMotion: boolean;
};

/** Starts the Firefox at `program`, without a window. */
export function launchFirefox(
  program: string,
  { reducedMotion }: FirefoxOptions,
): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    defaultViewport: null,
    extraPrefsFirefox: {
      'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
      // Fingers are heard even where the machine has no touch screen.
      'dom.w3c_touch_events.enabled': 1,
      // Tab stops at links and boxes too on a Mac.
      'accessibility.tabfocus': 7,
    },
  });
}

/**
 * A Firefox that really starts: the one that `FIREFOX_PATH` names, else one of the system.
 *
 * @throws when `FIREFOX_PATH` names one that doesn't
 */
export async function findFirefox(): Promise<Engine> {
  const named = process.env['FIREFOX_PATH'];
  if (named && !(await starts(named))) {
    throw new Error(`FIREFOX_PATH names a Firefox that does not start: ${named}`);
  }
  for (const program of named ? [named] : presentFirefoxes()) {
    if (named || (await starts(program))) return { status: 'found', program };
  }
  return { status: 'missing', why: 'no Firefox that starts was found (FIREFOX_PATH names one)' };
}

async function starts(program: string): Promise<boolean> {
  try {
    await (await launchFirefox(program, { reducedMotion: false })).close();
    return true;
  } catch {
    return false;
  }
}

function presentFirefoxes(): string[] {
  const { HOME = '', PROGRAMFILES = '' } = process.env;
  const inside = join('Firefox.app', 'Contents', 'MacOS', 'firefox');
  const elsewhere = [
    join('/Applications', inside),
    join(HOME, 'Applications', inside),
    join(PROGRAMFILES, 'Mozilla Firefox', 'firefox.exe'),
  ];
  return [
    ...onPath(['firefox-esr', 'firefox']),
    ...elsewhere.filter((program) => existsSync(program)),
  ];
}
