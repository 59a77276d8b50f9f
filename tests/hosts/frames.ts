import { expect, inject } from 'vitest';
import type { EngineFrame, EngineName, EnginePage } from '../engines/engine.ts';
import { openIn } from '../engines/openIn.ts';
import type { Host } from './hosts.ts';

/** A reader's window with an article in it, and our servers as the only ones that may be asked. */
export async function openArticle(
  engine: EngineName,
  article: string,
  { width = 700, height = 1200, origins = [] as string[] } = {},
): Promise<EnginePage> {
  const addresses = [article, inject('embeds'), ...origins];
  const page = await openIn(engine, {
    width,
    height,
    origins: addresses.map((address) => new URL(address).origin),
  });
  await page.goto(article);
  return page;
}

/** An embed as a test handles it: the frame in the article, and the page in it. */
export type Embed = {
  guest: EngineFrame;
  /** Of the frame, without a border: CSS px. */
  frameHeight: () => Promise<number>;
  /** Of what is in it: CSS px; 0 while there is nothing. */
  contentHeight: () => Promise<number>;
  /** The step that the page shows. */
  step: () => Promise<string | undefined>;
};

/** @param selector of the frame; ` >>> ` leads into a shadow root */
export async function findEmbed(page: EnginePage, selector: string): Promise<Embed> {
  const frameHeight = () => page.evaluate(heightOfFrame, selector.split(' >>> '));
  await expect.poll(frameHeight, patience).toBeGreaterThan(0);
  const guest = await page.frame(selector);
  // A page that is being loaded can't be asked.
  const ask = <Answer>(question: () => Answer, otherwise: Answer) =>
    guest.evaluate(question).catch(() => otherwise);
  return {
    guest,
    frameHeight,
    contentHeight: () =>
      ask(() => {
        const content = document.querySelector('[data-explainer]');
        const height = Math.ceil(content?.getBoundingClientRect().height ?? 0);
        // A bar that is about to go makes the page narrower for a moment, and higher.
        const hasBar = document.documentElement.clientWidth < innerWidth;
        return hasBar && innerHeight >= height ? 0 : height;
      }, 0),
    step: () =>
      ask(
        () =>
          document.querySelector<HTMLElement>('[data-timeline] a[aria-current="step"]')?.dataset[
            'step'
          ],
        undefined,
      ),
  };
}

/** How long a test waits for what has to come; it goes on as soon as it is there. */
export const patience = { timeout: 30_000, interval: 50 };

/** Waits until the frame is as high as what is in it, and tells the height. */
export async function settled(
  { frameHeight, contentHeight }: Embed,
  shown: (height: number) => number = (height) => height,
): Promise<number> {
  await expect
    .poll(async () => {
      const content = await contentHeight();
      return content > 300 ? (await frameHeight()) - shown(content) : 'not there';
    }, patience)
    .toBe(0);
  return contentHeight();
}

/** What went wrong in the article and in its frames. */
export async function troublesIn(page: EnginePage, { chatter }: Host): Promise<readonly string[]> {
  const troubles = await page.troubles();
  return troubles.filter((trouble) => chatter === undefined || !chatter.test(trouble));
}

/** In the article. */
function heightOfFrame(path: string[]): number {
  let found: Element | null = document.documentElement;
  for (const selector of path) found = (found?.shadowRoot ?? document).querySelector(selector);
  return found?.clientHeight ?? 0;
}
