import { expect, test, vi } from 'vitest';
import { afterPaint } from '../../../src/steps/afterPaint.ts';
import { followAddress } from '../../../src/steps/reader.ts';
import { pretendWindow } from '../../fixtures/pretendWindow.ts';

const ids = ['quad', 'tokyo', 'seoul', 'alaska'];

/** A reader at the first step, and who is told after the paint. */
function follow(requestAnimationFrame = window.requestAnimationFrame) {
  const reader = followAddress(pretendWindow('https://example.org/trip/'), ids, () => true);
  const { setTimeout } = window;
  const timers = { requestAnimationFrame, setTimeout };
  const drawn = afterPaint(reader, timers);
  const told: string[] = [];
  drawn.subscribe(() => told.push(drawn.get().step));
  return { reader, drawn, told };
}

test('lets the answer to a press be painted first', async () => {
  const frames: FrameRequestCallback[] = [];
  const { reader, drawn, told } = follow((callback) => frames.push(callback));
  reader.go('tokyo', 'link');
  expect([told, drawn.get().step]).toEqual([[], 'quad']);
  frames.forEach((callback) => callback(0));
  expect(told).toEqual([]);
  await vi.waitFor(() => expect(told).toEqual(['tokyo']));
});

test('brings a reader in a hurry to where they stay, without the stops between', async () => {
  const { reader, told } = follow();
  reader.go('tokyo', 'link');
  reader.go('seoul', 'link');
  await vi.waitFor(() => expect(told).toEqual(['seoul']));
});

test('goes along where nothing is painted, out of sight', async () => {
  const { reader, told } = follow(() => 0);
  reader.go('tokyo', 'host');
  await vi.waitFor(() => expect(told).toEqual(['tokyo']));
});

test('takes the reader on from either', async () => {
  const { reader, drawn } = follow();
  drawn.go('alaska', 'link');
  expect(reader.get().step).toBe('alaska');
  await vi.waitFor(() => expect(drawn.get().step).toBe('alaska'));
});
