import { expect, onTestFinished } from 'vitest';
import { serveInPieces } from '../fixtures/serveInPieces.ts';
import type { EnginePage } from './engine.ts';
import { inEachEngine } from './inEachEngine.ts';

type Watched = { frames: number; moved: string[] };

/** Runs in the page while it comes in: notes every part of the stage that is seen and then moves. */
function watchParts(): void {
  const watched: Watched = { frames: 0, moved: [] };
  Object.assign(window, { watched });
  const places = new Map<Element, { left: number; top: number }>();
  const look = () => {
    if (document.readyState === 'loading') watched.frames += 1;
    for (const part of document.querySelectorAll('main > :not([data-announcement])')) {
      if (getComputedStyle(part).visibility !== 'visible') continue;
      const { left, top } = part.getBoundingClientRect();
      const was = places.get(part) ?? { left, top };
      if (Math.abs(left - was.left) > 1 || Math.abs(top - was.top) > 1)
        watched.moved.push(`${part.className} from ${was.left}, ${was.top} to ${left}, ${top}`);
      places.set(part, { left, top });
    }
    requestAnimationFrame(look);
  };
  look();
}

async function readSlowly(page: EnginePage, file: string): Promise<void> {
  const server = await serveInPieces(file, `(${watchParts.toString()})()`);
  onTestFinished(server.close);
  await page.goto(server.origin);
  const { frames, moved } = await page.evaluate(
    () => (window as unknown as { watched: Watched }).watched,
  );
  expect(frames, file).toBeGreaterThan(0);
  expect(moved, file).toEqual([]);
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll('main > *')]
      .filter((part) => getComputedStyle(part).visibility !== 'visible')
      .map(({ className }) => className),
  );
  expect(hidden, file).toEqual([]);
}

for (const width of [390, 1280]) {
  inEachEngine(
    `shows each part of a page ${width} px wide where it stays, however slowly it comes in, and all of them in the end`,
    { width },
    async (page) => {
      await readSlowly(page, 'tokyo.html');
      await readSlowly(page, 'embed/tokyo.html');
    },
  );
}
