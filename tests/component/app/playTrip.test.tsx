import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { playTrip } from '../../../src/app/playTrip.ts';
import { followAddress } from '../../../src/steps/reader.ts';
import { pretendWindow } from '../../fixtures/pretendWindow.ts';

const stepIds = ['quad', 'tokyo', 'seoul', 'alaska'];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<button>Play</button><p data-words>Words</p><p>Elsewhere</p>';
});
afterEach(() => {
  vi.useRealTimers();
});

function play(address: string) {
  const reader = followAddress(
    pretendWindow(`https://example.org/${address}`),
    stepIds,
    () => true,
  );
  const ended = vi.fn<() => void>();
  const button = document.querySelector('button')!;
  const stop = playTrip(document, reader, stepIds, button, ended);
  return { reader, ended, stop };
}

const at = (selector: string) => document.querySelector(selector)!;

test('walks from stop to stop and ends at the last', () => {
  const { reader, ended } = play('');
  const seen = stepIds.slice(1).map(() => {
    vi.advanceTimersByTime(7000);
    return reader.get().step;
  });
  expect(seen).toEqual(['tokyo', 'seoul', 'alaska']);
  expect(ended).not.toHaveBeenCalled();
  vi.advanceTimersByTime(7000);
  expect(ended).toHaveBeenCalledTimes(1);
  expect(reader.get().step).toBe('alaska');
});

test('begins at the first stop for a reader who is at the last', () => {
  const { reader, stop } = play('alaska.html');
  expect(reader.get().step).toBe('quad');
  stop();
});

test.each([
  ['a touch', 'pointerdown', 'p:last-child'],
  ['a key', 'keydown', 'p:last-child'],
  ['a look at the words', 'pointerover', '[data-words]'],
])('ends at %s, and goes nowhere afterwards', (_, type, where) => {
  const { reader, ended } = play('');
  at(where).dispatchEvent(new Event(type, { bubbles: true }));
  expect(ended).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(reader.get().step).toBe('quad');
});

test('goes on while the mouse passes what isn’t words, and lets its own button be pressed', () => {
  const { ended, stop } = play('');
  at('p:last-child').dispatchEvent(new Event('pointerover', { bubbles: true }));
  at('button').dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(ended).not.toHaveBeenCalled();
  stop();
  stop();
  expect(ended).toHaveBeenCalledTimes(1);
});

test('ends when the reader turns to another tab', () => {
  const { ended } = play('');
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(ended).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});
