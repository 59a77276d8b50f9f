import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeEdition } from '../../../src/app/edition.ts';
import { NavIsland } from '../../../src/app/NavIsland.tsx';
import { pageParts } from '../../../src/app/pageParts.tsx';
import { followAddress } from '../../../src/steps/reader.ts';
import { pretendWindow } from '../../fixtures/pretendWindow.ts';
import { trip } from '../../fixtures/trip.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const { outline } = makeEdition(trip);

async function navigateAt(address: string) {
  const reader = followAddress(pretendWindow(address), outline.stepIds, () => true);
  const everything = Promise.resolve();
  const view = render(
    <NavIsland reader={reader} outline={outline} navOf={pageParts.nav} everything={everything} />,
  );
  await act(() => everything);
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

test('offers to play the trip once all of it is there', async () => {
  await navigateAt('https://example.org/trip/');
  expect(screen.getByRole('button', { name: 'Play the trip' }).dataset['status']).toBe('still');
});
