import { expect, test, vi } from 'vitest';
import { guestPage } from '../../fixtures/guestPage.ts';

const merged = (height: number) => ({
  'trip-explainer': 1,
  kind: 'height',
  height,
  sentinel: 'amp',
  type: 'embed-size',
  'datawrapper-height': { tokyo: height },
});
const text = (height: number) =>
  JSON.stringify({
    type: 'set-height',
    value: height,
    context: 'iframe.resize',
    height,
    src: 'https://example.org/trip/embed/tokyo.html',
  });

test('says nothing where no page is around it', () => {
  const page = guestPage({ framed: false });
  page.setHeight(900);
  page.say({ 'trip-explainer': 1, kind: 'hello' });
  expect(page.said).toEqual([]);
});

test('tells every host that only listens its height, and that it is there', () => {
  const { said } = guestPage();
  expect(said).toContainEqual({ sentinel: 'amp', type: 'embed-ready' });
  expect(said).toContainEqual({
    'trip-explainer': 1,
    kind: 'ready',
    step: 'tokyo',
    number: 2,
    count: 3,
  });
  expect(said).toContainEqual(merged(800));
  expect(said).toContain(text(800));
  expect(said).not.toContain(null);
});

test('speaks again when the height in whole pixels has changed, and only then', () => {
  const page = guestPage();
  page.forget();
  page.setHeight(800);
  page.setHeight(799.6);
  expect(page.said).toEqual([]);
  page.setHeight(911.3);
  expect(page.said).toEqual([merged(912), text(912)]);
});

test('says no height while its frame isn’t shown', () => {
  const page = guestPage();
  page.forget();
  page.setHeight(0);
  page.say({ sentinel: 'amp', type: 'frames-init' });
  page.setHeight(800);
  expect(page.said).toEqual([merged(800), text(800)]);
});

test('names itself to pym.js as its page did, and tells it what the reader does', () => {
  const { window, said } = guestPage({ suffix: '?initialWidth=600&childId=map-1' });
  expect(said).toContain('pymxPYMxmap-1xPYMxheightxPYMx800');
  const detail = { step: 'seoul', number: 3, count: 3, via: 'key' };
  window.document.dispatchEvent(new window.CustomEvent('trip:step', { detail }));
  expect(said.at(-1)).toBe(`pymxPYMxmap-1xPYMxstepxPYMx${JSON.stringify(detail)}`);
});

test('knows its frame’s address by heart, though a step changes it', () => {
  const page = guestPage({ suffix: '?theme=dark' });
  page.window.history.replaceState(null, '', './seoul.html');
  page.forget();
  page.setHeight(900);
  expect(page.said.join('')).toContain(
    '"src":"https://example.org/trip/embed/tokyo.html?theme=dark"',
  );
});

test('shows WordPress its password, from the fragment or from the greeting', () => {
  const word = { message: 'height', value: 800, secret: 'AbCdEfGh12' };
  expect(guestPage({ suffix: '#?secret=AbCdEfGh12' }).said).toContainEqual({
    ...merged(800),
    ...word,
  });

  const page = guestPage();
  page.forget();
  page.say({ message: 'ready', secret: 'AbCdEfGh12' });
  expect(page.said).toContainEqual({ ...merged(800), ...word });
  page.say({ message: 'ready', secret: 'OtherOne12' });
  expect(JSON.stringify(page.said)).not.toContain('OtherOne12');
});

test('answers iframe-resizer when it asks, and speaks to it from then on', () => {
  const page = guestPage();
  page.forget();
  page.say('[iFrameSizer]map-1:8:false:false:32:true:true:null:bodyOffset:null');
  expect(page.said).toEqual([
    '[iFrameSizer]map-1:800:321:init:',
    '[iFrameSizer]map-1:800:321:resizeObserver',
  ]);
  page.setHeight(900);
  expect(page.said.at(-1)).toBe('[iFrameSizer]map-1:900:321:resizeObserver');
});

test('announces itself again and again to an iframe-resizer, whose script may come late', () => {
  vi.useFakeTimers();
  const page = guestPage();
  const spoken = () => page.said.filter((said) => said === '[iFrameResizerChild]Ready').length;
  page.window.dispatchEvent(new page.window.Event('load'));
  expect(spoken()).toBe(1);
  vi.advanceTimersByTime(500);
  expect(spoken()).toBe(3);
  vi.advanceTimersByTime(60_000);
  expect(spoken()).toBe(5);
  vi.useRealTimers();
});

test('answers open-iframe-resizer when it asks, and speaks to it from then on', () => {
  const page = guestPage();
  page.forget();
  page.say({ type: 'iframe-child-init' });
  page.setHeight(900);
  page.say({ type: 'iframe-get-child-dimensions' });
  const sizes = page.said.filter((said) => (said as { type?: string }).type === 'iframe-resized');
  expect(sizes.map((said) => (said as { height: number }).height)).toEqual([800, 900, 900]);
});

test.each([
  ['a page with frames', { sentinel: 'amp', type: 'frames-init' }],
  ['our own host', { 'trip-explainer': 1, kind: 'hello' }],
])('says its height again to %s that comes late', (_host, question) => {
  const page = guestPage();
  page.forget();
  page.say(question);
  expect(page.said).toContainEqual(merged(800));
});

test('tells the host what the reader does, and nothing that is out of bounds', () => {
  const page = guestPage();
  page.forget();
  const tell = (name: string, detail: unknown) =>
    page.window.document.dispatchEvent(new page.window.CustomEvent(name, { detail }));
  tell('trip:context', { context: 'taiwan', open: true });
  tell('trip:quote', { quote: 'push-back', more: 'x' });
  tell('trip:finish', {});
  tell('trip:step', { step: 'a b', number: 3, count: 3, via: 'key' });
  tell('trip:quote', null);
  expect(page.said).toEqual([
    { 'trip-explainer': 1, kind: 'context', context: 'taiwan', open: true },
    { 'trip-explainer': 1, kind: 'quote', quote: 'push-back' },
    { 'trip-explainer': 1, kind: 'finish' },
  ]);
});

test('takes the host’s wish for a step to the app, and by a page load where there is none', () => {
  const page = guestPage({ suffix: '?theme=dark#?secret=AbCdEfGh12' });
  const go = (step: string) => page.say({ 'trip-explainer': 1, kind: 'go', step });
  go('seoul');
  expect(page.loads).toEqual([
    'https://example.org/trip/embed/seoul.html?theme=dark#?secret=AbCdEfGh12',
  ]);
  go('tokyo');
  go('nowhere');
  expect(page.loads).toHaveLength(1);

  const wished: unknown[] = [];
  page.window.document.addEventListener('trip:go', (event) => {
    wished.push((event as CustomEvent).detail);
    event.preventDefault();
  });
  go('quad');
  expect(wished).toEqual([{ step: 'quad' }]);
  expect(page.loads).toHaveLength(1);
});

test('turns dark, light and back to the reader’s own choice when the host says so', () => {
  const page = guestPage();
  const { dataset } = page.window.document.documentElement;
  const seen = ['dark', 'light', 'auto'].map((theme) => {
    page.say({ 'trip-explainer': 1, kind: 'theme', theme });
    return dataset['theme'];
  });
  expect(seen).toEqual(['dark', 'light', undefined]);
});

test('shows a scroll bar only in a frame that doesn’t follow', () => {
  vi.useFakeTimers();
  const page = guestPage();
  const { style } = page.window.document.documentElement;
  const frame = (height: number) => {
    Object.assign(page.window, { innerHeight: height });
    page.window.dispatchEvent(new page.window.Event('resize'));
  };
  frame(150);
  expect(style.overflowY).toBe('hidden');
  vi.advanceTimersByTime(2000);
  expect(style.overflowY).toBe('');
  frame(800);
  expect(style.overflowY).toBe('hidden');

  page.setHeight(1300);
  vi.advanceTimersByTime(500);
  frame(1300);
  vi.advanceTimersByTime(5000);
  expect(style.overflowY).toBe('hidden');

  // No further than WordPress goes; and with its bar the page is narrower, and fits again.
  page.setHeight(1500);
  vi.advanceTimersByTime(2000);
  page.setHeight(1290);
  vi.advanceTimersByTime(2000);
  expect(style.overflowY).toBe('');
  vi.useRealTimers();
});

test('hears nobody but the page around it', () => {
  const page = guestPage();
  page.forget();
  const messages = [
    { 'trip-explainer': 1, kind: 'hello' },
    { 'trip-explainer': 1, kind: 'go', step: 'seoul' },
    { 'trip-explainer': 1, kind: 'theme', theme: 'dark' },
    '[iFrameSizer]map-1:8:false:false',
    { type: 'iframe-child-init' },
    { message: 'ready', secret: 'AbCdEfGh12' },
  ];
  for (const message of messages) {
    for (const from of [page.stranger, page.window, null]) page.say(message, from);
  }
  expect(page.said).toEqual([]);
  expect(page.loads).toEqual([]);
  expect(page.window.document.documentElement.dataset['theme']).toBeUndefined();
});
