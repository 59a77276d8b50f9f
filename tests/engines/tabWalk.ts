import type { EnginePage } from './engine.ts';
import { type Focus, focusOn, lookOnceDrawn, takeWay, watchTabs } from './tabStops.ts';

/** What a reader meets who presses Tab from a page's start to its end, and Shift+Tab back. */
export type TabWalk = {
  /** What there is to be met, in the order of the page. */
  controls: readonly string[];
  there: readonly string[];
  back: readonly string[];
  /** What is wrong with a ring, with a place, or with the way from one to the next. */
  faults: readonly string[];
};

/** Presses a key so many times, on a page that `watchTabs` watches; tells where it led. */
export async function pressAlong(
  page: EnginePage,
  key: 'Tab' | 'Shift+Tab',
  times: number,
): Promise<Focus[]> {
  for (let presses = 0; presses < times; presses += 1) {
    await page.press(key);
    // WebKit brings what has the focus into view a frame later than it moves the focus.
    if (page.engine === 'webkit' && key === 'Tab') await page.evaluate(lookOnceDrawn);
  }
  return (await page.evaluate(takeWay)).filter((focus) => focus !== null);
}

/** Walks over all controls of a page, to the last and back to the first. */
export async function tabWalk(page: EnginePage): Promise<TabWalk> {
  const { controls, faults } = await page.evaluate(watchTabs);
  const there = await pressAlong(page, 'Tab', controls.length);
  const back = await pressAlong(page, 'Shift+Tab', controls.length - 1);
  return {
    controls,
    there: there.map(({ name }) => name),
    back: back.map(({ name }) => name),
    faults: [...faults, ...there.flatMap((focus) => focus.faults), ...jumps(there)],
  };
}

/**
 * Whether Tab leads on from the last control: out of the page, or, in a window without buttons of its
 * own, to the page's beginning. Firefox never comes back from there to be driven on.
 */
export async function canBeLeft(page: EnginePage, controls: readonly string[]): Promise<boolean> {
  await page.evaluate(focusOn, controls.length - 1);
  await page.press('Tab');
  const [focus] = await page.evaluate(takeWay);
  return !focus?.isInWindow || focus.name === controls[0];
}

/**
 * Where the way leads up the page, although it doesn't lead on to the next column. On the map the stops
 * stand where they are on the earth, and come in the order of the journey.
 */
function jumps(way: readonly Focus[]): string[] {
  return way.slice(1).flatMap((to, index) => {
    const from = way[index]!;
    const isUp = to.box.bottom <= from.box.top + 1;
    const isNextColumn = to.box.left >= from.box.right - 1;
    if (!isUp || isNextColumn || (from.isOnMap && to.isOnMap)) return [];
    return [`${from.name} leads up to ${to.name}`];
  });
}
