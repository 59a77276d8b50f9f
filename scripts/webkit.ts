import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { hasDisplay, startDisplay } from './display.ts';
import type { Engine } from './engine.ts';
import { onPath } from './onPath.ts';

export type WebKitOptions = {
  /** Of the program that drives WebKit: `/usr/bin/WebKitWebDriver`. */
  program: string;
  /** What a reader has set in their system. It can't be changed once WebKit runs. */
  reducedMotion: boolean;
};

export type WebKit = { driver: WebDriver; close: () => Promise<void> };

/** Milliseconds in which the driver has to listen. */
const PATIENCE = 10_000;

/**
 * Starts a WebKitGTK with one window, on a screen of its own: of two windows only one would have the
 * focus.
 *
 * @throws when it doesn't start
 */
export async function launchWebKit({ program, reducedMotion }: WebKitOptions): Promise<WebKit> {
  const port = await freePort();
  const display = await startDisplay();
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const server = spawn(program, [`--port=${port}`], {
    env: { ...process.env, ...settings(home, reducedMotion), DISPLAY: display.name },
    stdio: 'ignore',
  });
  const end = () => {
    server.kill();
    display.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', end);
  const close = () => {
    process.off('exit', end);
    end();
  };
  try {
    const url = `http://127.0.0.1:${port}`;
    await listening(url, once(server, 'exit'));
    const driver = await new Builder()
      .usingServer(url)
      .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
      .build();
    return {
      driver,
      async close() {
        // The window first: a driver that ends alone leaves it behind.
        await driver.quit().catch(() => undefined);
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** What tells WebKitGTK of the reader; nobody's own settings count. */
function settings(home: string, reducedMotion: boolean) {
  const folder = join(home, 'gtk-3.0');
  mkdirSync(folder);
  const animations = `gtk-enable-animations=${reducedMotion ? 0 : 1}`;
  writeFileSync(join(folder, 'settings.ini'), `[Settings]\n${animations}\n`);
  // A window is never narrower than its bar of buttons, and a phone is.
  const narrow = 'min-width: 0; padding: 0; margin: 0; border: none; font-size: 1px';
  writeFileSync(join(folder, 'gtk.css'), `toolbar, headerbar, button, entry, box { ${narrow} }\n`);
  return {
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    XDG_CONFIG_HOME: home,
    // Where there is no graphics card, its shared memory only costs: a flight takes 1.7 times the work.
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  };
}

/** Waits until the driver answers; `ended` comes if it won't. */
async function listening(url: string, ended: Promise<unknown>): Promise<void> {
  const failure = ended.then(() => Promise.reject(new Error('WebKitWebDriver did not start.')));
  async function asked(): Promise<void> {
    for (const start = Date.now(); Date.now() - start < PATIENCE; await pause(50)) {
      const answer = await fetch(`${url}/status`).catch(() => undefined);
      if (answer?.ok) return;
    }
    throw new Error('WebKitWebDriver does not answer.');
  }
  await Promise.race([asked(), failure]);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * The driver of a WebKitGTK that really starts: the one that `WEBKIT_DRIVER_PATH` names, else the
 * system's. It needs Xvfb.
 *
 * @throws when `WEBKIT_DRIVER_PATH` names one that doesn't
 */
export async function findWebKit(): Promise<Engine> {
  const named = process.env['WEBKIT_DRIVER_PATH'];
  const program = named || onPath(['WebKitWebDriver'])[0];
  if (program === undefined || !hasDisplay()) {
    const what = program === undefined ? 'WebKitWebDriver' : 'Xvfb';
    return { status: 'missing', why: `there is no ${what} (WebKit is driven on Linux alone)` };
  }
  if (await starts(program)) return { status: 'found', program };
  if (named) throw new Error(`WEBKIT_DRIVER_PATH names a driver that does not start: ${named}`);
  return { status: 'missing', why: `${program} is there but doesn’t start` };
}

async function starts(program: string): Promise<boolean> {
  try {
    await (await launchWebKit({ program, reducedMotion: false })).close();
    return true;
  } catch {
    return false;
  }
}
