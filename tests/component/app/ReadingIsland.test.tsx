import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeEdition } from '../../../src/app/edition.ts';
import { makePageShelf } from '../../../src/app/pageShelf.ts';
import { ReadingIsland } from '../../../src/app/ReadingIsland.tsx';
import { followAddress } from '../../../src/steps/reader.ts';
import { pretendWindow } from '../../fixtures/pretendWindow.ts';
import { trip } from '../../fixtures/trip.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const { outline, pages } = makeEdition(trip);

async function readAt(address: string) {
  const shelf = makePageShelf(
    Object.fromEntries(pages.map((page) => [page.id, () => Promise.resolve({ default: page })])),
  );
  for (const { id } of pages) await shelf.fetch(id);
  const window = pretendWindow(address);
  const reader = followAddress(window, outline.stepIds, shelf.has);
  const everything = Promise.resolve();
  const view = render(
    <main>
      <h1>{trip.headline}</h1>
      <ReadingIsland reader={reader} shelf={shelf} outline={outline} everything={everything} />
    </main>,
  );
  await act(() => everything);
  return { reader, window, ...view };
}

test('is accessible', async () => {
  const { container } = await readAt('https://example.org/trip/tokyo.html');
  await expectNoBarriers(container);
});

test('says nothing aloud on the first view, and one sentence after a move', async () => {
  const { reader } = await readAt('https://example.org/trip/');
  expect(screen.getByRole('status').textContent).toBe('');
  act(() => reader.go('tokyo'));
  expect(screen.getByRole('status').textContent).toBe('');
  await screen.findByText('Stop 2 of 4: Tokyo, 15–17 March');
  expect(screen.getAllByRole('status')).toHaveLength(1);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('Tokyo');
});

test('leaves the focus on Next when the step changes', async () => {
  const { reader } = await readAt('https://example.org/trip/');
  const next = screen.getByRole('link', { name: /^Next/ });
  next.focus();
  act(() => reader.go('tokyo'));
  expect(document.activeElement).toBe(next);
  expect(next.textContent).toBe('Next: Seoul');
});

test('follows Back to where the reader was', async () => {
  const { reader, window } = await readAt('https://example.org/trip/tokyo.html');
  act(() => reader.go('seoul'));
  act(() => window.comeTo('tokyo.html'));
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('Tokyo');
});

test('offers to play the trip once all of it is there', async () => {
  await readAt('https://example.org/trip/');
  expect(screen.getByRole('button', { name: 'Play the trip' }).dataset['status']).toBe('still');
});
