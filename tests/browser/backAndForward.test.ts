import { expect, test } from 'vitest';
import { noTroubles, openPage } from './openPage.ts';
import { alaska, quad, seoul, tokyo, trip } from './trip.ts';
import { arrival, at, isMarkedPage, markPage, next, rest, startAt, whereabouts } from './walk.ts';

for (const step of trip.steps) {
  test(`can be walked from ${step.name}’s own address as from anywhere`, async () => {
    const { page, troubles, close } = await openPage({ reducedMotion: 'reduce' });
    await startAt(page, step);
    await markPage(page);
    expect(await whereabouts(page)).toEqual(at(step, 'loaded'));

    const neighbour = trip.steps[step.number] ?? seoul;
    const control = step === alaska ? 'a[rel="prev"]' : 'a[rel="next"]';
    await page.locator(control).click();
    expect(await arrival(page, neighbour)).toEqual(at(neighbour, 'moved'));
    expect(await isMarkedPage(page)).toBe(true);
    expect(troubles).toEqual(noTroubles);
    await close();
  });
}

test('keeps what the reader’s address has after its question mark', async () => {
  const { page, close } = await openPage({ reducedMotion: 'reduce' });
  await startAt(page, { ...quad, file: `${quad.file}?from=newsletter` });
  await next(page).click();
  await rest(page, tokyo.id);
  expect(new URL(page.url()).search).toBe('?from=newsletter');
  await close();
});

test('opens a step in a new tab when the reader asks for one', async () => {
  const { page, close } = await openPage();
  await startAt(page, quad);
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    next(page).click({ modifiers: ['Control'] }),
  ]);
  expect(await arrival(tab, tokyo)).toEqual(at(tokyo, 'loaded'));
  expect(await whereabouts(page)).toEqual(at(quad, 'loaded'));
  await close();
});
