import { beforeEach, expect, test } from 'vitest';
import { makeEdition } from '../../../src/app/edition.ts';
import { keepUp } from '../../../src/app/keepUp.ts';
import { followAddress } from '../../../src/steps/reader.ts';
import { pretendWindow } from '../../fixtures/pretendWindow.ts';
import { trip } from '../../fixtures/trip.ts';

const { outline } = makeEdition(trip);

beforeEach(() => {
  document.body.innerHTML =
    '<details data-more open></details><p data-credit><a href="../tokyo.html">Open</a></p>';
});

function readAt(address: string) {
  const reader = followAddress(pretendWindow(address, true), outline.stepIds, () => true);
  keepUp(document, reader, outline);
  return reader;
}

const credit = () => document.querySelector('[data-credit] a')!.getAttribute('href');
const isOpen = () => document.querySelector<HTMLDetailsElement>('[data-more]')!.open;

test('leads to the full page of the step that the reader is at', () => {
  const reader = readAt('https://trip.example/embed/tokyo.html');
  reader.go('seoul', 'link');
  expect(credit()).toBe('../seoul.html');
  reader.go('quad', 'link');
  expect(credit()).toBe('../index.html');
});

test('folds away what was unfolded of the last step, and only then', () => {
  const reader = readAt('https://trip.example/embed/tokyo.html');
  reader.look('taiwan');
  expect(isOpen()).toBe(true);
  reader.go('seoul', 'link');
  expect(isOpen()).toBe(false);
});
