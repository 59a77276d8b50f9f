import { afterEach, expect, test, vi } from 'vitest';
import { tellWhere } from '../../../src/app/tellWhere.ts';
import { followAddress } from '../../../src/steps/reader.ts';
import { pretendWindow } from '../../fixtures/pretendWindow.ts';
import { pages } from '../../fixtures/tripPages.ts';

const signposts = Object.fromEntries(pages.map((page) => [page.id, page]));

afterEach(() => document.body.replaceChildren());

function readAt(address: string) {
  document.title = 'As served';
  document.body.innerHTML = '<p role="status" data-announcement></p>';
  document.getAnimations = () => [];
  const ids = pages.map(({ id }) => id);
  const reader = followAddress(pretendWindow(address), ids, () => true);
  tellWhere(document, reader, signposts);
  return { reader, spoken: document.querySelector('p')! };
}

test('says nothing aloud on the first view, and one sentence after a move', async () => {
  const { reader, spoken } = readAt('https://example.org/trip/');
  reader.go('tokyo', 'link');
  expect(document.title).toMatch(/^Tokyo/);
  expect(spoken.textContent).toBe('');
  await vi.waitFor(() => expect(spoken.textContent).toBe('Stop 2 of 4: Tokyo, 15–17 March'));
});

test('names the stop where a reader in a hurry stays, and none on the way', async () => {
  const { reader, spoken } = readAt('https://example.org/trip/');
  const said = new Set<string>();
  new MutationObserver(() => said.add(spoken.textContent)).observe(spoken, { childList: true });
  reader.go('tokyo', 'link');
  reader.go('seoul', 'link');
  await vi.waitFor(() => expect(spoken.textContent).toContain('Seoul'));
  expect([...said].filter(Boolean)).toEqual(['Stop 3 of 4: Seoul, 17–18 March']);
});

test('keeps quiet when the reader only looks at a panel', async () => {
  const { reader, spoken } = readAt('https://example.org/trip/tokyo.html');
  reader.look('taiwan');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(document.title).toBe('As served');
  expect(spoken.textContent).toBe('');
});
