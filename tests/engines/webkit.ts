import { type Actions, Key, Origin, type WebDriver } from 'selenium-webdriver';
import { inject } from 'vitest';
import { screenSize } from '../../scripts/display.ts';
import { launchWebKit } from '../../scripts/webkit.ts';
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
import { touchByScript, wheelByScript } from './byScript.ts';

/** What the types of selenium-webdriver leave out. */
type Wheel = Actions & {
  scroll: (x: number, y: number, byX: number, byY: number, origin: string) => Actions;
};

const keys: Record<string, string> = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Space: Key.SPACE,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
  Home: Key.HOME,
  End: Key.END,
  PageUp: Key.PAGE_UP,
  PageDown: Key.PAGE_DOWN,
  Shift: Key.SHIFT,
  Control: Key.CONTROL,
  Alt: Key.ALT,
  Meta: Key.META,
};

/** A reader's fresh window in WebKitGTK, driven by Selenium. */
export async function openWebKit(reader: EngineReader): Promise<EnginePage> {
  const engine = inject('webkit');
  if (engine.status === 'missing') throw new Error(engine.why);
  const { driver, close } = await launchWebKit({
    program: engine.program,
    reducedMotion: reader.reducedMotion === 'reduce',
  });
  const site = inject('watchedSite');
  const where = { isInFrame: false };
  const top = handle(driver, where, []);
  async function resize(width: number, height: number): Promise<void> {
    await enter(driver, where, []);
    await fitWindow(driver, width, height);
  }
  await resize(reader.width ?? 1280, reader.height ?? 800).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    ...top,
    engine: 'webkit',
    site,
    goto: (address) => driver.get(new URL(address, site).href),
    back: () => driver.navigate().back(),
    forward: () => driver.navigate().forward(),
    reload: () => driver.navigate().refresh(),
    resize,
    async press(combination) {
      const { held, key } = keysOf(combination);
      const actions = driver.actions();
      for (const one of held) actions.keyDown(keys[one]!);
      actions.sendKeys(keys[key] ?? key);
      for (const one of held) actions.keyUp(keys[one]!);
      await actions.perform();
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    troubles: () =>
      top.evaluate(() => JSON.parse(sessionStorage.getItem('troubles') ?? '[]') as string[]),
    close,
  };
}

/** Sizes the window until its inside is right: the bars around it are of nobody knows what size. */
async function fitWindow(driver: WebDriver, width: number, height: number): Promise<void> {
  const inside = () => driver.executeScript<[number, number]>('return [innerWidth, innerHeight]');
  const sizes: string[] = [];
  for (let tries = 0; tries < 20; tries += 1) {
    const [hasWidth, hasHeight] = await inside();
    if (hasWidth === width && hasHeight === height) return;
    sizes.push(`${hasWidth} × ${hasHeight}`);
    const outside = await driver.manage().window().getRect();
    // What a window that is about to change its size says of itself may not fit together.
    const fit = {
      width: Math.max(outside.width + width - hasWidth, width),
      height: Math.max(outside.height + height - hasHeight, height),
    };
    // The window under the pointer has the focus, and the pointer is in the middle of the screen.
    const x = Math.round((screenSize.width - fit.width) / 2);
    const y = Math.round((screenSize.height - fit.height) / 2);
    await driver
      .manage()
      .window()
      .setRect({ x, y, ...fit });
  }
  throw new Error(`WebKit’s window won’t be ${width} × ${height}: ${sizes.join(', ')}`);
}

/** Where the driver's commands go now. */
type Where = { isInFrame: boolean };

/** Lets the driver's commands go to the page, or to the frame that selectors of iframes lead to. */
async function enter(driver: WebDriver, where: Where, frames: readonly string[]): Promise<void> {
  if (!where.isInFrame && frames.length === 0) return;
  const find = (selector: string) => driver.findElement({ css: selector });
  await driver.switchTo().defaultContent();
  where.isInFrame = frames.length > 0;
  for (const frame of frames) {
    const [outer = '', inner] = frame.split(' >>> ');
    const element = inner
      ? (await find(outer).getShadowRoot()).findElement({ css: inner })
      : find(outer);
    await driver.switchTo().frame(element);
  }
}

function handle(driver: WebDriver, where: Where, frames: readonly string[]): EngineFrame {
  const find = (selector: string) => driver.findElement({ css: selector });
  const evaluate: EngineFrame['evaluate'] = async (run, argument) => {
    await enter(driver, where, frames);
    return driver.executeScript(`return (${String(run)})(...arguments)`, argument);
  };
  async function touch(selector: string, waysFrom: (middle: Offset) => Offset[][]): Promise<void> {
    const middle = await evaluate(middleOf, selector);
    await evaluate(touchByScript, waysFrom(middle));
  }
  return {
    evaluate,
    async click(selector) {
      await evaluate(middleOf, selector);
      await find(selector).click();
    },
    async drag(selector, by) {
      const middle = await evaluate(middleOf, selector);
      const actions = driver.actions().move({ ...rounded(middle), origin: Origin.VIEWPORT });
      actions.press();
      for (const { x, y } of straightPath(middle, by).slice(1)) {
        actions.move({ x, y, origin: Origin.VIEWPORT, duration: 16 });
      }
      await actions.release().perform();
    },
    async wheel(selector, by, held) {
      const { x, y } = rounded(await evaluate(middleOf, selector));
      // The window's own frame takes a wheel with the Control key before the page could.
      if (held) await evaluate(wheelByScript, { x, y, by });
      else await (driver.actions() as Wheel).scroll(x, y, by.x, by.y, Origin.VIEWPORT).perform();
    },
    tap: (selector) => touch(selector, (middle) => [[middle]]),
    swipe: (selector, by) => touch(selector, (middle) => [straightPath(middle, by)]),
    pinch: (selector, from, to) => touch(selector, (middle) => pinchPaths(middle, from, to)),
    frame: (selector) => Promise.resolve(handle(driver, where, [...frames, selector])),
  };
}

function rounded({ x, y }: Offset): Offset {
  return { x: Math.round(x), y: Math.round(y) };
}
