import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';
import { spokenPage } from './spokenPage.ts';
import { trip } from './trip.ts';
import { arrival, next, previous, readyToWalk, startAt } from './walk.ts';

/*
 * Files in `spoken/` hold what a screen reader finds at each step, as somebody has reviewed it. Where a
 * change here is meant, `npm run spoken` writes them anew: read the difference aloud before you commit it.
 */
const reviewed = (name: string) => `spoken/${name}.txt`;

for (const step of trip.steps) {
  test(`speaks of ${step.name} as reviewed: landmarks, headings, words, controls and their states`, async () => {
    const { page, close } = await openPage({ reducedMotion: 'reduce' });
    await page.goto(step.file);
    await readyToWalk(page);
    await expect(await spokenPage(page)).toMatchFileSnapshot(reviewed(step.id));
    await close();
  });

  test(`speaks of what is folded away at ${step.name} as reviewed`, async () => {
    const { page, close } = await openPage({ reducedMotion: 'reduce' });
    await page.goto(step.file);
    await readyToWalk(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const parts = ['data-context', 'data-map-list'];
    let spoken = '';
    for (const part of parts) {
      const count = await page.locator(`[${part}]`).count();
      for (let index = 0; index < count; index += 1) {
        await page
          .locator(`[${part}]`)
          .nth(index)
          .evaluate((one) => {
            for (const other of document.querySelectorAll('[data-spoken]'))
              other.removeAttribute('data-spoken');
            one.setAttribute('data-spoken', '');
          });
        spoken += await spokenPage(page, 'data-spoken');
      }
    }
    await expect(spoken).toMatchFileSnapshot(reviewed(`${step.id}-unfolded`));
    await close();
  });
}

test('announces the way there and back as reviewed', async () => {
  const { page, close } = await openPage({ reducedMotion: 'reduce' });
  await startAt(page, trip.steps[0]!);
  const heard: string[] = [];
  const listen = async () => {
    const tree = await spokenPage(page);
    const said = tree.split('\n').filter((line) => line.includes('speaks by itself: '));
    heard.push(said.map((line) => line.trim()).join(' | ') || 'nothing');
  };
  await listen();
  for (const step of trip.steps.slice(1)) {
    await next(page).click();
    await arrival(page, step);
    await listen();
  }
  for (const step of trip.steps.slice(0, -1).toReversed()) {
    await previous(page).click();
    await arrival(page, step);
    await listen();
  }
  await expect(`${heard.join('\n')}\n`).toMatchFileSnapshot(reviewed('announcements'));
  await close();
});

test('speaks of an embedded step as reviewed', async () => {
  const { page, close } = await openPage({ width: 640, reducedMotion: 'reduce' });
  await page.goto('embed/tokyo.html');
  await readyToWalk(page);
  await expect(await spokenPage(page)).toMatchFileSnapshot(reviewed('embed-tokyo'));
  await close();
});
