import { expect } from 'vitest';
import { tokyo } from '../browser/trip.ts';
import { until } from '../browser/until.ts';
import { readyToWalk } from '../browser/walk.ts';
import type { EnginePage } from './engine.ts';
import { inEachEngine } from './inEachEngine.ts';
import { focusOn, watchTabs } from './tabStops.ts';

/** All that a press on a control of ours can change. */
type State = Record<'file' | 'scene' | 'around' | 'playing' | 'open' | 'checked', string>;

const chosen = '[data-chosen]';

/** In the page: how everything stands. */
function look(): State {
  const all = <One extends Element>(selector: string) => [
    ...document.querySelectorAll<One>(selector),
  ];
  const indices = (list: boolean[]) => list.flatMap((is, index) => (is ? [index] : [])).join();
  return {
    file: location.pathname.split('/').at(-1)!,
    scene: document.querySelector<HTMLElement>('[data-scene]')?.dataset['scene'] ?? '',
    around: document.querySelector<HTMLElement>('[data-explore]')?.dataset['explore'] ?? '',
    playing: document.querySelector<HTMLElement>('[data-play]')?.dataset['status'] ?? '',
    open: indices(all<HTMLDetailsElement>('details').map(({ open }) => open)),
    checked: indices(all<HTMLInputElement>('input').map(({ checked }) => checked)),
  };
}

/**
 * In the page: the first control of each kind that a mouse can get at, by its place among all controls.
 * Links that lead to other sites, and fields to choose or copy from, are the browser's own matter.
 */
function firstOfEachKind(): number[] {
  const kinds = new Map<string, number>();
  for (const [index, one] of (Reflect.get(window, 'controls') as HTMLElement[]).entries()) {
    const { width } = one.getBoundingClientRect();
    const link = one instanceof HTMLAnchorElement ? one : undefined;
    const isOurs = link === undefined || (link.host === location.host && link.target === '');
    const isHere = link?.dataset['step'] !== undefined && link.pathname === location.pathname;
    const { move = '', opens } = one.dataset;
    const kind = [one.localName, one.className, move, opens !== undefined, one.getAttribute('rel')];
    if (width > 1 && isOurs && !isHere && !kinds.has(kind.join(' ')))
      kinds.set(kind.join(' '), index);
  }
  return [...kinds.values()];
}

/** In the page: what a failure says of each. */
function nameOf(indices: readonly number[]): string[] {
  const controls = Reflect.get(window, 'controls') as HTMLElement[];
  return indices.map((index) => `${controls[index]!.localName} “${controls[index]!.textContent}”`);
}

/** In the page: marks one control for the mouse. */
function choose(index: number): void {
  (Reflect.get(window, 'controls') as HTMLElement[])[index]!.setAttribute('data-chosen', '');
}

/** Opens the page anew, does something, and tells how everything stands once it has had its effect. */
async function after(page: EnginePage, file: string, act: () => Promise<string>): Promise<State> {
  await page.goto(file);
  await readyToWalk(page);
  await page.evaluate(watchTabs);
  const before = await page.evaluate(look);
  const what = await act();
  const changed = async () => JSON.stringify(await page.evaluate(look).catch(() => before));
  await expect.poll(changed, { timeout: 10_000, message: what }).not.toBe(JSON.stringify(before));
  await until(page, () => document.querySelector('[data-flying]') === null);
  return settled(page);
}

/** How everything stands once nothing has changed for a few frames: an address comes before its scene. */
async function settled(page: EnginePage): Promise<State> {
  for (let before = ''; ;) {
    // A page that is being left tells nothing.
    const state = await page.evaluate(look).catch(() => undefined);
    if (state !== undefined && JSON.stringify(state) === before) return state;
    before = JSON.stringify(state) ?? '';
    await page.evaluate(sixFrames).catch(() => undefined);
  }
}

async function sixFrames(): Promise<void> {
  for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
}

for (const file of [tokyo.file, `embed/${tokyo.file}`]) {
  inEachEngine(
    `does by keys whatever a mouse does on ${file}`,
    // What a key means to a control doesn't differ between engines; what they reach does, elsewhere.
    { height: 1000, reducedMotion: 'reduce', engines: ['chromium'] },
    async (page) => {
      await page.goto(file);
      await readyToWalk(page);
      await page.evaluate(watchTabs);
      const kinds = await page.evaluate(firstOfEachKind);
      expect(kinds.length).toBeGreaterThan(6);
      const names = await page.evaluate(nameOf, kinds);
      for (const [place, index] of kinds.entries()) {
        const what = names[place]!;
        const byMouse = await after(page, file, async () => {
          await page.evaluate(choose, index);
          await page.click(chosen);
          return `${what}, by mouse`;
        });
        const byKeys = await after(page, file, async () => {
          await page.evaluate(focusOn, index);
          await page.press(what.startsWith('input') ? 'Space' : 'Enter');
          return `${what}, by keys`;
        });
        expect(byKeys, what).toEqual(byMouse);
      }
    },
  );
}
