import type { EngineFrame, EnginePage } from './engine.ts';

/** Whether an element that the selector names has the focus. */
export function hasFocus(page: EngineFrame, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

/**
 * Presses Tab until an element has the focus, or Shift+Tab where it comes before what has it now: Firefox
 * that is led out of the page doesn't come back to be driven on.
 */
export async function tabTo(page: EnginePage, selector: string): Promise<void> {
  const isBehind = await page.evaluate((wanted) => {
    const [here, there] = [document.activeElement, document.querySelector(wanted)];
    const isBefore = there && here && there.compareDocumentPosition(here) & 4;
    return here !== document.body && Boolean(isBefore);
  }, selector);
  const key = isBehind ? 'Shift+Tab' : 'Tab';
  for (let presses = 0; presses < 80; presses += 1) {
    await page.press(key);
    if (await hasFocus(page, selector)) return;
  }
  throw new Error(`${key} does not lead to ${selector}.`);
}

/** Presses keys; tells which of them the page took from the browser. */
export async function keysTaken(page: EnginePage, keys: readonly string[]): Promise<string[]> {
  await page.evaluate(() => {
    const taken: string[] = [];
    Object.assign(window, { taken });
    window.addEventListener('keydown', (event) => {
      if (event.defaultPrevented) taken.push(event.key);
      // The browser's own answer, leaving the page for example, is not the question.
      event.preventDefault();
    });
  });
  for (const key of keys) await page.press(key);
  return page.evaluate(() => Reflect.get(window, 'taken') as string[]);
}
