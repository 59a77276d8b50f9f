import { expect, test } from 'vitest';
import { noTroubles, openPage } from './openPage.ts';
import { alaska, quad, seoul, tokyo } from './trip.ts';
import {
  arrival,
  at,
  inTimeline,
  isMarkedPage,
  markPage,
  next,
  onMap,
  previous,
  startAt,
} from './walk.ts';

const phone = { width: 390, height: 664, hasTouch: true } as const;

test('leads through all four stops and back by a thumb on a phone', async () => {
  const { page, troubles, close } = await openPage(phone);
  await startAt(page, quad);
  await markPage(page);

  for (const step of [tokyo, seoul, alaska]) {
    await next(page).tap();
    expect(await arrival(page, step)).toEqual(at(step, 'moved'));
  }
  for (const step of [seoul, tokyo, quad]) {
    await previous(page).tap();
    expect(await arrival(page, step)).toEqual(at(step, 'moved'));
  }
  expect(await isMarkedPage(page)).toBe(true);
  expect(troubles).toEqual(noTroubles);
  await close();
});

test('goes to the stop that a thumb touches, in the timeline or on the map', async () => {
  const { page, close } = await openPage(phone);
  await startAt(page, quad);
  await markPage(page);

  await inTimeline(page, alaska).tap();
  expect(await arrival(page, alaska)).toEqual(at(alaska, 'moved'));
  await inTimeline(page, tokyo).tap();
  expect(await arrival(page, tokyo)).toEqual(at(tokyo, 'moved'));
  await onMap(page, seoul).tap();
  expect(await arrival(page, seoul)).toEqual(at(seoul, 'moved'));
  expect(await isMarkedPage(page)).toBe(true);
  await close();
});

test('gives every control of a step the size of a fingertip', async () => {
  const { page, close } = await openPage(phone);
  await page.goto(tokyo.file);
  const tooSmall = await page
    .locator('a[rel], [data-timeline] a, [data-context] > summary, [data-play]')
    .evaluateAll((controls) =>
      controls
        .map((control) => ({
          text: control.textContent,
          box: control.getBoundingClientRect(),
          // What isn't needed to walk may be as small as WCAG 2.2 lets it (2.5.8).
          least: control.matches('[data-play]') ? 24 : 44,
        }))
        .filter(({ box, least }) => box.height < least || box.width < least)
        .map(({ text, box }) => `${text}: ${box.width} × ${box.height}`),
    );
  expect(tooSmall).toEqual([]);
  await close();
});
