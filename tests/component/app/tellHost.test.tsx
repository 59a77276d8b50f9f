import { beforeEach, expect, test } from 'vitest';
import { tellHost } from '../../../src/app/tellHost.ts';
import { followAddress } from '../../../src/steps/reader.ts';
import { pretendWindow } from '../../fixtures/pretendWindow.ts';

const ids = ['quad', 'tokyo', 'seoul'];
const heard: [string, unknown][] = [];
let canShow = true;

// It listens to the document, which all tests have in common.
const window = pretendWindow('https://trip.example/embed/', true);
const reader = followAddress(window, ids, () => true);
tellHost(document, reader, ids, () => canShow);
for (const kind of ['step', 'context', 'quote', 'finish'])
  document.addEventListener(`trip:${kind}`, (event) =>
    heard.push([kind, (event as CustomEvent<unknown>).detail]),
  );

beforeEach(() => {
  canShow = true;
  reader.go('quad', 'link');
  document.body.innerHTML = `
    <figure data-quote="vision"><p id="said">Free and open</p><a href="#quote-vision">[…]</a></figure>
    <details data-context="taiwan"><summary>Taiwan</summary></details><details></details>`;
  heard.length = 0;
});

test('tells of every step that the reader comes to, and how', () => {
  reader.go('tokyo', 'timeline');
  reader.look('taiwan');
  reader.go('tokyo', 'link');
  expect(heard).toEqual([['step', { step: 'tokyo', number: 2, count: 3, via: 'timeline' }]]);
});

test('tells once that the reader has come to the last step', () => {
  for (const step of ['tokyo', 'seoul', 'tokyo', 'seoul']) reader.go(step, 'map');
  expect(heard.map(([kind]) => kind)).toEqual(['step', 'step', 'finish', 'step', 'step']);
});

test('tells of a panel that is opened or closed, and of no other fold', async () => {
  for (const details of document.querySelectorAll('details')) {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  }
  expect(heard.filter(([kind]) => kind === 'context')).toContainEqual([
    'context',
    { context: 'taiwan', open: true },
  ]);
  expect(heard.every(([, detail]) => (detail as { context: string }).context === 'taiwan')).toBe(
    true,
  );
});

test('tells of a quotation that is asked for in full or copied from', () => {
  document.querySelector('a')!.click();
  document.getSelection()!.selectAllChildren(document.getElementById('said')!);
  document.dispatchEvent(new Event('copy'));
  document.getSelection()!.removeAllRanges();
  document.dispatchEvent(new Event('copy'));
  const quote = ['quote', { quote: 'vision' }];
  expect(heard).toEqual([quote, quote]);
});

test('takes the host’s wish for a step that can be shown, and leaves others to a page load', () => {
  const wish = (step: string) =>
    !document.dispatchEvent(new CustomEvent('trip:go', { detail: { step }, cancelable: true }));
  expect(wish('seoul')).toBe(true);
  expect(reader.get()).toMatchObject({ step: 'seoul', via: 'host' });
  canShow = false;
  expect(wish('tokyo')).toBe(false);
  expect(reader.get().step).toBe('seoul');
});
