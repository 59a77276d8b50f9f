import { expect, test } from 'vitest';
import { noTroubles, openPage } from './openPage.ts';
import { clickAlong, restlessWalk } from './restlessWalk.ts';
import { trip } from './trip.ts';
import { arrival, at, isMarkedPage, mapAsSeen, markPage, startAt } from './walk.ts';

// The first seed runs in every engine.
for (const seed of [2, 4]) {
  test(`brings a reader who clicks twenty times in a hurry to the right place (${seed})`, async () => {
    const { clicks, end } = restlessWalk(seed);
    const { page, troubles, close } = await openPage();
    await page.goto(end.file);
    await arrival(page, end);
    const fresh = await mapAsSeen(page);

    await startAt(page, trip.steps[0]!);
    await markPage(page);
    await page.evaluate(clickAlong, clicks);
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
