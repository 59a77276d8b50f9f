import type { Browser, Frame, KeyInput, Page, TouchHandle } from 'puppeteer-core';
import { inject } from 'vitest';
import { launchFirefox } from '../../scripts/firefox.ts';
import {
  type EngineFrame,
  type EnginePage,
  type EngineReader,
  keysOf,
  middleOf,
  type Offset,
  pinchPaths,
  straightPath,
} from './engine.ts';

const violationMark = 'content security policy violation ';

/**
 * One for each answer to the question of motion, which Firefox reads at its start; for all files of a
 * worker, with which they end.
 */
const browsers = new Map<boolean, Promise<Browser>>();

function firefox(reducedMotion: boolean): Promise<Browser> {
  const engine = inject('firefox');
  if (engine.status === 'missing') throw new Error(engine.why);
  const running = browsers.get(reducedMotion) ?? launchFirefox(engine.program, { reducedMotion });
  browsers.set(reducedMotion, running);
  return running;
}

/** A reader's fresh window in Firefox, driven by Puppeteer through WebDriver BiDi. */
export async function openFirefox(reader: EngineReader): Promise<EnginePage> {
  const context = await (await firefox(reader.reducedMotion === 'reduce')).createBrowserContext();
  const page = await context.newPage();
  const site = inject('site');
  const troubles = await listen(page, [new URL(site).origin, ...(reader.origins ?? [])]);
  const resize = (width: number, height: number) => page.setViewport({ width, height });
  await resize(reader.width ?? 1280, reader.height ?? 800);
  return {
    ...handle(page, page.mainFrame()),
    engine: 'firefox',
    site,
    goto: async (address) => void (await page.goto(new URL(address, site).href)),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    reload: async () => void (await page.reload()),
    resize,
    async press(combination) {
      const { held, key } = keysOf(combination);
      for (const one of held) await page.keyboard.down(one as KeyInput);
      await page.keyboard.press((key === 'Space' ? ' ' : key) as KeyInput);
      for (const one of held) await page.keyboard.up(one as KeyInput);
    },
    type: (text) => page.keyboard.type(text),
    screenshot: () => page.screenshot(),
    troubles: () => Promise.resolve(troubles),
    close: () => context.close(),
  };
}

/** @returns a list that grows */
async function listen(page: Page, ownOrigins: readonly string[]): Promise<readonly string[]> {
  const troubles: string[] = [];
  await page.evaluateOnNewDocument((mark) => {
    addEventListener('securitypolicyviolation', (event) => {
      console.debug(`${mark}${event.effectiveDirective}: ${event.blockedURI}`);
    });
  }, violationMark);
  page.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && !ownOrigins.includes(origin)) troubles.push(request.url());
  });
  return troubles;
}

function handle(page: Page, frame: Frame): EngineFrame {
  /** In the window, wherever the frame is. */
  async function middle(selector: string): Promise<Offset> {
    await frame.evaluate(middleOf, selector);
    const { x, y, width, height } = (await (await frame.$(selector))!.boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  }
  async function touch(ways: Offset[][]): Promise<void> {
    const fingers: TouchHandle[] = [];
    for (const [start] of ways) fingers.push(await page.touchscreen.touchStart(start!.x, start!.y));
    for (let step = 1; step < ways[0]!.length; step += 1) {
      for (const [id, way] of ways.entries()) await fingers[id]!.move(way[step]!.x, way[step]!.y);
    }
    for (const finger of fingers) await finger.end();
  }
  return {
    evaluate: ((run: (argument: unknown) => unknown, argument: unknown) =>
      frame.evaluate(run, argument)) as EngineFrame['evaluate'],
    async click(selector) {
      const { x, y } = await middle(selector);
      await page.mouse.click(x, y);
    },
    async drag(selector, by) {
      const [start, ...way] = straightPath(await middle(selector), by);
      await page.mouse.move(start!.x, start!.y);
      await page.mouse.down();
      for (const { x, y } of way) await page.mouse.move(x, y);
      await page.mouse.up();
    },
    async wheel(selector, by, held) {
      const { x, y } = await middle(selector);
      await page.mouse.move(x, y);
      if (held) await page.keyboard.down(held);
      await page.mouse.wheel({ deltaX: by.x, deltaY: by.y });
      if (held) await page.keyboard.up(held);
    },
    tap: async (selector) => touch([[await middle(selector)]]),
    swipe: async (selector, by) => touch([straightPath(await middle(selector), by)]),
    pinch: async (selector, from, to) => touch(pinchPaths(await middle(selector), from, to)),
    async frame(selector) {
      const inside = await (await frame.$(selector))!.contentFrame();
      return handle(page, inside!);
    },
  };
}
