import { expect, test } from 'vitest';
import { noTroubles, openPage } from './openPage.ts';
import { trip, type TripStep } from './trip.ts';
import { arrival, at, isMarkedPage, mapAsSeen, markPage, startAt } from './walk.ts';

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Click = { control: 'prev' | 'next'; framesLater: number };

/** Twenty clicks of a reader who can't decide, and where they end. */
function restlessWalk(seed: number): { clicks: Click[]; end: TripStep } {
  const random = seeded(seed);
  let index = 0;
  const clicks = Array.from({ length: 20 }, (): Click => {
    const forward = index === 0 || (index < trip.steps.length - 1 && random() < 0.55);
    index += forward ? 1 : -1;
    return {
      control: forward ? 'next' : 'prev',
      // Mostly at once, sometimes in mid-flight.
      framesLater: random() < 0.4 ? 0 : Math.floor(random() * 25),
    };
  });
  return { clicks, end: trip.steps[index]! };
}

for (const seed of [1, 2, 4]) {
  test(`brings a reader who clicks twenty times in a hurry to the right place (${seed})`, async () => {
    const { clicks, end } = restlessWalk(seed);
    const { page, troubles, close } = await openPage();
    await page.goto(end.file);
    await arrival(page, end);
    const fresh = await mapAsSeen(page);

    await startAt(page, trip.steps[0]!);
    await markPage(page);
    await page.evaluate(async (walk) => {
      for (const { control, framesLater } of walk) {
        for (let frame = 0; frame < framesLater; frame += 1)
          await new Promise(requestAnimationFrame);
        document.querySelector<HTMLElement>(`a[rel="${control}"]`)!.click();
        // Every click is a task of its own, as a hand's are.
        await new Promise((done) => setTimeout(done));
      }
    }, clicks);

    expect(await arrival(page, end)).toEqual(at(end, 'moved'));
    expect(await mapAsSeen(page)).toEqual(fresh);
    expect(await isMarkedPage(page)).toBe(true);
    expect(troubles).toEqual(noTroubles);
    await close();
  });
}

test('ends three quick clicks on Next at the last stop', async () => {
  const { page, close } = await openPage();
  await startAt(page, trip.steps[0]!);
  for (let clicks = 0; clicks < 3; clicks += 1) await page.locator('a[rel="next"]').click();
  const last = trip.steps.at(-1)!;
  expect(await arrival(page, last)).toEqual(at(last, 'moved'));
  await close();
});
