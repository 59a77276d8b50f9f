import { basename } from 'node:path';
import { expect } from 'vitest';
import { tokyo, trip } from '../browser/trip.ts';
import { until } from '../browser/until.ts';
import { readyToWalk, rest } from '../browser/walk.ts';
import { type EngineName, engineNames, type EnginePage } from './engine.ts';
import { inEachEngine } from './inEachEngine.ts';
import { tabTo } from './keys.ts';
import { watchTabs } from './tabStops.ts';
import { canBeLeft, pressAlong, tabWalk } from './tabWalk.ts';

/** Walks over a page's controls and back: each has to be met once, in the order of the page. */
async function expectEveryControl(page: EnginePage, what: string): Promise<void> {
  const { controls, there, back, faults } = await tabWalk(page);
  expect(controls.length, what).toBeGreaterThan(0);
  expect.soft(there, what).toEqual(controls);
  expect.soft(back, `${what}, back`).toEqual(controls.slice(0, -1).toReversed());
  expect.soft(faults, what).toEqual([]);
  if (page.engine !== 'firefox') expect.soft(await canBeLeft(page, controls), what).toBe(true);
}

const steps = trip.steps.map(({ file }) => file);
const embedded = steps.map((file) => `embed/${file}`);

/** Engines differ in what they take for a control: one page of each kind is enough for that. */
function enginesFor(file: string): readonly EngineName[] {
  if (['tokyo.html', '404.html'].includes(basename(file))) return engineNames;
  // Hundreds of links take their time.
  return file === 'story.html' ? ['chromium', 'firefox'] : ['chromium'];
}

for (const file of [...steps, ...embedded, 'story.html', '404.html']) {
  inEachEngine(
    `leads a keyboard reader to every control of ${file} once, in reading order, and back`,
    { reducedMotion: 'reduce', engines: enginesFor(file) },
    async (page) => {
      await page.goto(file);
      if (steps.includes(basename(file))) await readyToWalk(page);
      await expectEveryControl(page, file);
    },
  );
}

inEachEngine(
  'leads a phone’s keyboard reader to every control of a step, its panels open',
  { width: 390, height: 664, reducedMotion: 'reduce' },
  async (page) => {
    await page.goto(tokyo.file);
    await readyToWalk(page);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>(
        'details:not([data-embed-this])',
      ))
        fold.open = true;
    });
    await rest(page, `${tokyo.id}--${tokyo.contexts.at(-1)}`);
    await expectEveryControl(page, tokyo.file);
  },
);

inEachEngine(
  'leads a keyboard reader who looks around to every control, the way back among them',
  { reducedMotion: 'reduce' },
  async (page) => {
    await page.goto(tokyo.file);
    await readyToWalk(page);
    await page.click('[data-map] [data-move="out"]');
    await until(page, () => document.querySelector('[data-explore="around"]') !== null);
    // A reader who goes on by keys from the page's beginning.
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
    await expectEveryControl(page, tokyo.file);
  },
);

inEachEngine(
  'leads a newsroom’s keyboard through all that there is to choose for an embed',
  { reducedMotion: 'reduce' },
  async (page) => {
    await page.goto(tokyo.file);
    await readyToWalk(page);
    await tabTo(page, '[data-embed-this] > summary');
    await page.press('Enter');
    await until(page, () => document.querySelector('[data-embed-this] textarea') !== null);
    const { controls } = await page.evaluate(watchTabs);
    const panel = controls.filter((name) => / (select|textarea|button “Copy)/.test(name));
    expect(panel.length).toBeGreaterThan(3);
    const way = await pressAlong(page, 'Tab', panel.length);
    expect(way.map(({ name }) => name)).toEqual(panel);
    expect(way.flatMap(({ faults }) => faults)).toEqual([]);
  },
);
