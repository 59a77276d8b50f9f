import { act, render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeEdition } from '../../../src/app/edition.ts';
import { NavIsland } from '../../../src/app/NavIsland.tsx';
import { pageParts } from '../../../src/app/pageParts.tsx';
import { followAddress } from '../../../src/steps/reader.ts';
import { pretendWindow } from '../../fixtures/pretendWindow.ts';
import { trip } from '../../fixtures/trip.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const { outline } = makeEdition(trip);

async function navigateAt(address: string, fetchAll = () => Promise.resolve()) {
  const reader = followAddress(pretendWindow(address), outline.stepIds, () => true);
  const play = { canFly: Promise.resolve(), fetchAll };
  const view = render(
    <NavIsland reader={reader} outline={outline} navOf={pageParts.nav} play={play} />,
  );
  await act(() => play.canFly);
  return { reader, ...view };
}

test('is accessible', async () => {
  const { container } = await navigateAt('https://example.org/trip/tokyo.html');
  await expectNoBarriers(container);
});

test('leaves the focus on Next when the step changes', async () => {
  const { reader } = await navigateAt('https://example.org/trip/');
  const next = screen.getByRole('link', { name: /^Next/ });
  next.focus();
  act(() => reader.go('tokyo', 'link'));
  expect(document.activeElement).toBe(next);
  expect(next.textContent).toBe('Next: Seoul');
});

test('offers to play the trip once the map can fly', async () => {
  await navigateAt('https://example.org/trip/');
  expect(screen.getByRole('button', { name: 'Play the trip' }).dataset['status']).toBe('still');
});

test('plays the trip once the words of every step are there', async () => {
  let resolve = () => {};
  const promise = new Promise<void>((fulfil) => (resolve = fulfil));
  await navigateAt('https://example.org/trip/', () => promise);
  const button = screen.getByRole('button', { name: 'Play the trip' });
  await act(async () => button.click());
  expect(button.dataset['status']).toBe('still');
  resolve();
  await waitFor(() => expect(button.dataset['status']).toBe('playing'));
});

test('takes the button away where some of the words can’t be had', async () => {
  await navigateAt('https://example.org/trip/', () => Promise.reject(new Error('offline')));
  const button = screen.getByRole('button', { name: 'Play the trip' });
  await act(async () => button.click());
  await waitFor(() => expect(button.dataset['status']).toBe('none'));
});
