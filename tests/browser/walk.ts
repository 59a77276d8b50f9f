import type { Locator, Page } from 'playwright-core';
import type { TripStep } from './trip.ts';

/** Where a reader finds themselves, by every sign that the page gives. */
export type Whereabouts = {
  /** `tokyo.html` */
  file: string;
  /** Of the window. */
  title: string;
  heading: string | undefined;
  /** Steps that are marked as the current one, anywhere on the page. */
  marked: string[];
  /** Steps that the timeline marks so. */
  markedInTimeline: string[];
  /** What the map shows. */
  scene: string | undefined;
  /** Steps whose markers on the map are the current one. */
  markers: string[];
  /** Said aloud, up to the dates. */
  announcement: string;
};

export const next = (page: Page): Locator => page.locator('a[rel="next"]');
export const previous = (page: Page): Locator => page.locator('a[rel="prev"]');
export const inTimeline = (page: Page, { id }: TripStep): Locator =>
  page.locator(`[data-timeline] a[data-step="${id}"]`);
export const onMap = (page: Page, { id }: TripStep): Locator =>
  page.locator(`[data-map] a[data-step="${id}"]`);

/** What `arrival` has to be. The page's first view is announced by its title, not by the page. */
export const at = (step: TripStep, how: 'loaded' | 'moved'): Whereabouts => ({
  file: step.file,
  title: step.title,
  heading: step.heading,
  marked: [step.id],
  markedInTimeline: [step.id],
  scene: step.id,
  markers: [step.id],
  announcement: how === 'moved' ? step.announcement : '',
});

/** Waits until the map rests at a scene. */
export async function rest(page: Page, scene: string): Promise<void> {
  await page.waitForFunction(async (wanted) => {
    const frame = () => new Promise(requestAnimationFrame);
    // A flight that begins in this very frame holds the map by the one after the next.
    await frame();
    await frame();
    return document.querySelector(`[data-scene="${wanted}"]:not([data-flying])`) !== null;
  }, scene);
}

/** Waits until the reader has come to a step and the map rests there; tells by which signs. */
export async function arrival(page: Page, step: TripStep): Promise<Whereabouts> {
  await rest(page, step.id);
  return whereabouts(page);
}

/** The signs as they are now. */
export function whereabouts(page: Page): Promise<Whereabouts> {
  return page.evaluate(() => {
    const stepsOf = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset['step']!);
    const said = document.querySelector('[data-announcement]')?.textContent ?? '';
    return {
      file: location.pathname.split('/').at(-1) || 'index.html',
      title: document.title,
      heading: document.querySelector('h2')?.textContent ?? undefined,
      marked: stepsOf('[aria-current="step"]'),
      markedInTimeline: stepsOf('[data-timeline] [aria-current="step"]'),
      scene: document.querySelector<HTMLElement>('[data-scene]')?.dataset['scene'],
      markers: stepsOf('[data-map] a[data-progress="current"]'),
      announcement: said.slice(0, said.indexOf(', ') + 2),
    };
  });
}

/**
 * Waits until nothing has to be loaded any more to walk: the map flies and the words of all steps
 * are there. Until then links load pages.
 */
export async function readyToWalk(page: Page): Promise<void> {
  // The page takes a click on the link to the step that it is at, and does nothing, once it can fly.
  await page.waitForFunction(() => {
    let taken = false;
    const notice = (event: Event) => {
      taken = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', notice);
    document.querySelector<HTMLElement>('[data-timeline] [aria-current="step"]')?.click();
    window.removeEventListener('click', notice);
    return taken;
  });
  const scripts = await page.waitForFunction(() => {
    const ids = [...document.querySelectorAll<HTMLElement>('[data-timeline] [data-step]')];
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const ofSteps = ids.map(({ dataset }) =>
      loaded.find((name) => name.includes(`/assets/${dataset['step']}-`)),
    );
    return ofSteps.every((name) => name !== undefined) && ofSteps;
  });
  // Asked for again, a module answers when it has run. As text: the test runner rewrites imports.
  await page.evaluate(
    `Promise.all(${JSON.stringify(await scripts.jsonValue())}.map((url) => import(url)))`,
  );
}

/** Opens a step's own page and waits until it can be walked from. */
export async function startAt(page: Page, { file }: TripStep): Promise<void> {
  await page.goto(file);
  await readyToWalk(page);
}

/** Leaves a mark that a page load would wipe away. */
export async function markPage(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { marked: true }));
}

/** Whether the page is still the one that was marked. */
export function isMarkedPage(page: Page): Promise<boolean> {
  return page.evaluate(() => 'marked' in window);
}

/** Presses a key until an element has the focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key);
    if (await hasFocus(target)) return;
  }
  throw new Error(`${key} does not lead to ${String(target)}.`);
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) => elements.some((one) => one === document.activeElement));
}

/** How the map stands: the camera, and the box of each mark that is seen. */
export function mapAsSeen(page: Page) {
  return page.evaluate(() => {
    const camera = getComputedStyle(document.querySelector('[data-camera]')!).transform;
    const map = document.querySelector('[data-scene]')!.getBoundingClientRect();
    const marks = [...document.querySelectorAll<HTMLElement>('[data-scene] [data-at]')]
      .map((mark) => ({ mark, box: mark.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .map(({ mark, box }) => {
        const [x, y] = [Math.round(box.x - map.x), Math.round(box.y - map.y)];
        return `${mark.dataset['at']} ${mark.dataset['progress'] ?? ''} at ${x}, ${y}`;
      });
    const lines = [...document.querySelectorAll<HTMLElement>('[data-scene] [data-leg]')].map(
      (line) => `${line.dataset['leg']} ${line.dataset['line']} ${line.getAttribute('d')!.length}`,
    );
    return { camera, marks: marks.sort(), lines: lines.sort() };
  });
}
