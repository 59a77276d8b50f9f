import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { makeEdition } from '../../../src/app/edition.ts';
import { pageParts } from '../../../src/app/pageParts.tsx';
import { makePageShelf } from '../../../src/app/pageShelf.ts';
import { showWords } from '../../../src/app/showWords.tsx';
import { followAddress } from '../../../src/steps/reader.ts';
import { pretendWindow } from '../../fixtures/pretendWindow.ts';
import { trip } from '../../fixtures/trip.ts';
import { pages } from '../../fixtures/tripPages.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const { outline } = makeEdition(trip);
const ids = pages.map(({ id }) => id);

afterEach(() => document.body.replaceChildren());

/** A reader of a page that was served with words of its own, and with all other steps on the shelf. */
async function readAt(address: string) {
  document.body.innerHTML =
    '<main><h1>Trip</h1><div data-words><h2>As served</h2></div><div data-list>List</div><div data-more>More</div></main>';
  const asked: string[] = [];
  const shelf = makePageShelf(
    Object.fromEntries(
      pages.map((page) => [
        page.id,
        () => {
          asked.push(page.id);
          return Promise.resolve({ default: page });
        },
      ]),
    ),
  );
  const window = pretendWindow(address);
  const reader = followAddress(window, ids, shelf.has);
  const served = reader.get().step;
  for (const id of ids) if (id !== served) await shelf.fetch(id);
  const roots = {
    words: document.querySelector('[data-words]')!,
    mapList: document.querySelector('[data-list]')!,
    more: document.querySelector('[data-more]')!,
  };
  const failed = vi.fn<() => void>();
  showWords(roots, reader, { shelf, outline, parts: pageParts }, failed);
  return { reader, window, served, shelf, asked, failed };
}

const heading = () => screen.getByRole('heading', { level: 2 }).textContent;

test('leaves the words as they were served until the reader moves on', async () => {
  const { reader, asked, served } = await readAt('https://example.org/trip/tokyo.html');
  act(() => reader.look('taiwan'));
  expect(heading()).toBe('As served');
  expect(asked).not.toContain(served);
});

test('shows the words of the step that the reader moves to, free of barriers', async () => {
  const { reader, failed } = await readAt('https://example.org/trip/');
  await act(async () => reader.go('tokyo', 'link'));
  expect(heading()).toContain('Tokyo');
  expect(screen.queryByText('More')).toBeNull();
  expect(screen.queryByText('List')).toBeNull();
  await expectNoBarriers(document.body, 'summary-name', 'heading-order');
  await act(async () => reader.go('seoul', 'link'));
  expect(heading()).toContain('Seoul');
  expect(failed).not.toHaveBeenCalled();
});

test('has the first words again when the reader goes back to them', async () => {
  const { reader, window, served, shelf } = await readAt('https://example.org/trip/tokyo.html');
  await act(async () => reader.go('seoul', 'link'));
  await vi.waitFor(() => expect(shelf.has(served)).toBe(true));
  await act(async () => window.comeTo('tokyo.html'));
  expect(heading()).toContain('Tokyo');
});
