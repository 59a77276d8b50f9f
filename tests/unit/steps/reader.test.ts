import { expect, test, vi } from 'vitest';
import { followAddress } from '../../../src/steps/reader.ts';
import { pretendWindow } from '../../fixtures/pretendWindow.ts';

const ids = ['quad', 'tokyo', 'seoul', 'alaska'];
const tokyo = 'https://example.org/trip/tokyo.html';
const always = () => true;

test('finds the reader at the step of the address', () => {
  const reader = followAddress(pretendWindow(tokyo), ids, always);
  expect(reader.get()).toEqual({ step: 'tokyo', via: 'load', context: undefined });
});

test('refuses to guess where no step is served', () => {
  const window = pretendWindow('https://example.org/trip/story.html');
  expect(() => followAddress(window, ids, always)).toThrow('No step lives at /trip/story.html.');
});

test('leaves a way back for a reader of the full page', () => {
  const window = pretendWindow(tokyo);
  const reader = followAddress(window, ids, always);
  reader.go('seoul', 'link');
  reader.go('quad', 'link');
  expect(window.done).toEqual(['push ./seoul.html', 'push ./index.html']);
  expect(window.location.href).toBe('https://example.org/trip/index.html');
});

test('leaves the Back button to the page around it when it is in a frame', () => {
  const window = pretendWindow(tokyo, true);
  followAddress(window, ids, always).go('seoul', 'link');
  expect(window.done).toEqual(['replace ./seoul.html']);
});

test("keeps the address' query and drops its fragment on a move", () => {
  const window = pretendWindow(`${tokyo}?theme=dark#hong-kong`);
  followAddress(window, ids, always).go('seoul', 'link');
  expect(window.location.href).toBe('https://example.org/trip/seoul.html?theme=dark');
});

test('keeps what a host has written into the query and the fragment of its frame', () => {
  const window = pretendWindow(`${tokyo}?childId=map#?secret=AbCdEfGh12`, true);
  followAddress(window, ids, always).go('seoul', 'link');
  expect(window.location.href).toBe(
    'https://example.org/trip/seoul.html?childId=map#?secret=AbCdEfGh12',
  );
});

test('does nothing when the reader is already there', () => {
  const window = pretendWindow(tokyo);
  const reader = followAddress(window, ids, always);
  const told = vi.fn();
  reader.subscribe(told);
  reader.go('tokyo', 'link');
  reader.look(undefined);
  expect(window.done).toEqual([]);
  expect(told).not.toHaveBeenCalled();
});

test('tells its listeners of every change until they have enough', () => {
  const reader = followAddress(pretendWindow(tokyo), ids, always);
  const seen: (string | undefined)[] = [];
  const stop = reader.subscribe(() => seen.push(reader.get().context ?? reader.get().step));
  reader.look('taiwan');
  reader.go('seoul', 'link');
  stop();
  reader.go('alaska', 'link');
  expect(seen).toEqual(['taiwan', 'seoul']);
});

test('looks at a panel without touching the address, and away from it at the next step', () => {
  const window = pretendWindow(tokyo);
  const reader = followAddress(window, ids, always);
  reader.look('taiwan');
  expect(reader.get()).toEqual({ step: 'tokyo', via: 'load', context: 'taiwan' });
  expect(window.done).toEqual([]);
  reader.go('seoul', 'link');
  expect(reader.get()).toEqual({ step: 'seoul', via: 'link', context: undefined });
});

test('goes where Back and Forward lead, without a page load', () => {
  const window = pretendWindow(tokyo);
  const reader = followAddress(window, ids, always);
  window.comeTo('./index.html');
  expect(reader.get().step).toBe('quad');
  window.comeTo('./alaska.html');
  expect(reader.get().step).toBe('alaska');
  expect(window.done).toEqual([]);
});

test('loads the page when Back leads to a step that cannot be shown yet', () => {
  const window = pretendWindow(tokyo);
  const reader = followAddress(window, ids, (step) => step !== 'quad');
  window.comeTo('./index.html');
  expect(window.done).toEqual(['reload']);
  expect(reader.get().step).toBe('tokyo');
});

test('loads the page when Back leads to something that is no step', () => {
  const window = pretendWindow(tokyo);
  followAddress(window, ids, always);
  window.comeTo('./story.html');
  expect(window.done).toEqual(['reload']);
});

test('keeps the open panel in view when only the fragment has changed', () => {
  const window = pretendWindow(tokyo);
  const reader = followAddress(window, ids, always);
  reader.look('taiwan');
  window.comeTo('#taiwan');
  expect(reader.get()).toEqual({ step: 'tokyo', via: 'load', context: 'taiwan' });
});

test('remembers where the page was served', () => {
  const reader = followAddress(pretendWindow(tokyo), ids, always);
  reader.look('taiwan');
  reader.go('seoul', 'link');
  expect(reader.atFirst()).toEqual({ step: 'tokyo', via: 'load', context: undefined });
});

test('moves on where the browser has a sandboxed page keep its address', () => {
  const window = pretendWindow(tokyo, true);
  Object.assign(window.history, {
    replaceState() {
      throw new DOMException('Blocked', 'SecurityError');
    },
  });
  const reader = followAddress(window, ids, always);
  reader.go('seoul', 'link');
  expect(reader.get().step).toBe('seoul');
  expect(window.location.href).toBe(tokyo);
});
