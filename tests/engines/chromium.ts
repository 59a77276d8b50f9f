import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { openPage, site } from '../browser/openPage.ts';
import {
  type EngineFrame,
  type EnginePage,
  type EngineReader,
  middleOf,
  type Offset,
  pinchPaths,
  straightPath,
} from './engine.ts';

/** A reader's fresh window in Chromium, driven by Playwright. */
export async function openChromium(reader: EngineReader): Promise<EnginePage> {
  const { page, troubles, close } = await openPage(reader);
  const devTools = await page.context().newCDPSession(page);
  return {
    ...handle(page, devTools, page.mainFrame()),
    engine: 'chromium',
    site,
    goto: async (address) => void (await page.goto(address)),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    reload: async () => void (await page.reload()),
    resize: (width, height) => page.setViewportSize({ width, height }),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    screenshot: () => page.screenshot(),
    troubles: () => Promise.resolve(Object.values(troubles).flat()),
    close,
  };
}

function handle(page: Page, devTools: CDPSession, frame: Frame): EngineFrame {
  const first = (selector: string) => frame.locator(selector).first();
  /** In the window, wherever the frame is. */
  async function middle(selector: string): Promise<Offset> {
    await frame.evaluate(middleOf, selector);
    const { x, y, width, height } = (await first(selector).boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  }
  async function touch(ways: Offset[][]): Promise<void> {
    const fingers = (step: number) => ways.map((way, id) => ({ ...way[step]!, id }));
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Offset[]) =>
      devTools.send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', fingers(0));
    for (let step = 1; step < ways[0]!.length; step += 1) await send('touchMove', fingers(step));
    // A finger that is lifted in its move would let the page scroll on.
    if (ways[0]!.length > 1) await pause(100);
    await send('touchEnd', []);
  }
  return {
    evaluate: ((run: (argument: unknown) => unknown, argument: unknown) =>
      frame.evaluate(run, argument)) as EngineFrame['evaluate'],
    click: (selector) => first(selector).click(),
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
      await page.mouse.wheel(by.x, by.y);
      if (held) await page.keyboard.up(held);
    },
    tap: async (selector) => touch([[await middle(selector)]]),
    swipe: async (selector, by) => touch([straightPath(await middle(selector), by)]),
    pinch: async (selector, from, to) => touch(pinchPaths(await middle(selector), from, to)),
    async frame(selector) {
      // Playwright looks into shadow roots by itself.
      const inside = await (
        await first(selector.replaceAll(' >>> ', ' ')).elementHandle()
      ).contentFrame();
      return handle(page, devTools, inside!);
    },
  };
}
