import type { Locator, Page } from 'playwright-core';
import type { TripStep } from './trip.ts';
import { type Evaluates, until } from './until.ts';

/** A page that can be walked through: Playwright's, or any engine's. */
export type Walked = Evaluates & { goto(address: string): Promise<unknown> };

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

export const toNext = 'a[rel="next"]';
export const toPrevious = 'a[rel="prev"]';
export const stopInTimeline = ({ id }: TripStep) => `[data-timeline] a[data-step="${id}"]`;
export const stopOnMap = ({ id }: TripStep) => `[data-map] a[data-step="${id}"]`;

export const next = (page: Page): Locator => page.locator(toNext);
export const previous = (page: Page): Locator => page.locator(toPrevious);

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
export function rest(page: Evaluates, scene: string): Promise<void> {
  return until(
    page,
    async (resting) => {
      if (document.querySelector(resting) === null) return false;
      // A flight that begins in this very frame holds the map by the one after the next.
      const frame = () => new Promise(requestAnimationFrame);
      await frame();
      await frame();
      return document.querySelector(resting) !== null;
    },
    `[data-scene="${scene}"]:not([data-flying])`,
  );
}

/** Waits until the reader has come to a step and the map rests there; tells by which signs. */
export async function arrival(page: Evaluates, step: TripStep): Promise<Whereabouts> {
  await rest(page, step.id);
  await announcementIsMade(page);
  return whereabouts(page);
}

/** Waits until a move is announced, once nothing moves any more; a page that was loaded has nothing to say. */
function announcementIsMade(page: Evaluates): Promise<void> {
  return until(page, () => {
    const hasMoved = document.querySelector('[data-entering]') !== null;
    return !hasMoved || document.querySelector('[data-announcement]')?.textContent !== '';
  });
}

/** The signs as they are now. */
export function whereabouts(page: Evaluates): Promise<Whereabouts> {
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

/** Waits until the map can fly. */
export function readyToFly(page: Evaluates): Promise<void> {
  // What plays the trip is there from then on.
  return until(
    page,
    () => document.querySelector('[data-play]:not([data-status="none"])') !== null,
  );
}

/** Gives a sign and waits until nothing has to be loaded any more to walk; until then links load pages. */
export function readyToWalk(page: Evaluates): Promise<void> {
  return until(page, () => {
    document.body.dispatchEvent(new Event('pointermove', { bubbles: true }));
    return document.documentElement.dataset['walk'] === 'whole';
  });
}

/** Opens a step's own page and waits until it can be walked from. */
export async function startAt(page: Walked, { file }: TripStep): Promise<void> {
  await page.goto(file);
  await readyToWalk(page);
}

/** Leaves a mark that a page load would wipe away. */
export async function markPage(page: Evaluates): Promise<void> {
  await page.evaluate(() => void Object.assign(window, { marked: true }));
}

/** Whether the page is still the one that was marked. */
export function isMarkedPage(page: Evaluates): Promise<boolean> {
  return page.evaluate(() => 'marked' in window);
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) => elements.some((one) => one === document.activeElement));
}

/** How the map stands: the camera, and the box of each mark that is seen. */
export function mapAsSeen(page: Evaluates) {
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
