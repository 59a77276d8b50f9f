import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { makeEdition } from '../../../src/app/edition.ts';
import { EmbedPanel } from '../../../src/app/EmbedPanel.tsx';
import { embedPanelData } from '../../../src/app/embedPanelData.ts';
import { trip } from '../../fixtures/trip.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const edition = makeEdition(trip);
const picture = { file: 'placeholder/tokyo.png', width: 600, height: 760, alt: 'Tokyo' };
const served = {
  site: 'https://example.org/trip/',
  heights: [[280, 880]] as const,
  script: { file: 'embed.Bm3kX9_a.js', integrity: 'sha384-abc' },
};
const data = embedPanelData(edition, served, new Map([['tokyo', picture]]));
const here = 'http://localhost:3000/a/';

const show = (changes: Partial<typeof data> = {}) =>
  render(<EmbedPanel data={{ ...data, ...changes }} here={here} start="tokyo" />).container;

const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code to paste' });
const frame = (container: Element) => container.querySelector('iframe')!;
const choose = (name: string, option: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name }), option);

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
});

test('is free of barriers', async () => {
  await expectNoBarriers(show(), 'label', 'select-name', 'frame-title', 'button-name');
});

test('begins at the reader’s stop, with the best way in, at a middling width', () => {
  const container = show();
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Begin at' }).value).toBe('tokyo');
  expect(code().value).toContain(
    '<trip-explainer src="https://example.org/trip/embed/tokyo.html">',
  );
  expect(frame(container).src).toBe('http://localhost:3000/a/embed/tokyo.html');
  expect(frame(container).width).toBe('500');
});

test('shows what is chosen, and writes it down', async () => {
  const container = show();
  await choose('Begin at', 'Seoul');
  await choose('Colours', 'dark');
  await choose('Width of your column', '320 px');
  await choose('Paste it as', 'plain frame');
  expect(frame(container).src).toBe('http://localhost:3000/a/embed/seoul.html?theme=dark');
  expect(frame(container).width).toBe('320');
  expect(code().value).toContain('src="https://example.org/trip/embed/seoul.html?theme=dark"');
  expect(screen.getByText('How it looks, 320 pixels wide')).toBeDefined();
});

test('writes the page’s own address where the build knew none', () => {
  show({ site: undefined });
  expect(code().value).toContain('src="http://localhost:3000/a/embed/tokyo.html"');
});

test('offers a picture only of stops that have one, and falls back to the best of the rest', async () => {
  show();
  await choose('Paste it as', 'linked picture');
  expect(code().value).toContain('placeholder/tokyo.png');
  await choose('Begin at', 'Seoul');
  expect(screen.queryByRole('option', { name: 'linked picture' })).toBeNull();
  expect(code().value).toContain('<trip-explainer');
});

test('makes the frame as high as its page says, and believes nobody else', async () => {
  const container = show();
  const says = (source: MessageEventSource | null, message: unknown) =>
    fireEvent(window, new MessageEvent('message', { source, data: message }));
  expect(frame(container).height).toBe('880');
  says(frame(container).contentWindow, { sentinel: 'amp', type: 'embed-size', height: 912 });
  expect(frame(container).height).toBe('912');
  says(window, { sentinel: 'amp', type: 'embed-size', height: 1 });
  says(frame(container).contentWindow, null);
  says(frame(container).contentWindow, { height: 'tall' });
  expect(frame(container).height).toBe('912');
});

test('copies the code, and says so until something else is chosen', async () => {
  const user = userEvent.setup();
  show();
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toBe(code().value);
  expect(screen.getByRole('status').textContent).toBe('Copied.');
  await choose('Begin at', 'Seoul');
  expect(screen.getByRole('status').textContent).toBe('');
});

test('selects the code where the clipboard is out of reach, and says which keys copy it', async () => {
  Object.assign(document, { execCommand: () => false });
  vi.stubGlobal('navigator', {
    clipboard: { writeText: () => Promise.reject(new Error('Not allowed.')) },
  });
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  await screen.findByText(/The code is selected/);
  expect(document.activeElement).toBe(code());
  expect(code().value.slice(code().selectionStart, code().selectionEnd)).toBe(code().value);
});
