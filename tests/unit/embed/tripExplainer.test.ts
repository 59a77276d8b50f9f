import { expect, test, vi } from 'vitest';
import { guestMessage, hostPage, tokyo } from '../../fixtures/hostPage.ts';

const explainer = (attributes = '', inside = `<a href="${tokyo}">The trip</a>`) =>
  `<p>Before</p><trip-explainer src="${tokyo}" ${attributes}>${inside}</trip-explainer><p>After</p>`;
const ready = guestMessage('ready', { step: 'tokyo', number: 2, count: 3 });
const toSeoul = guestMessage('step', { step: 'seoul', number: 3, count: 3, via: 'link' });

test('reserves the height of the column’s width before anything has loaded, and follows the width', () => {
  const page = hostPage(explainer());
  expect(page.frameHeight()).toBe(900);
  page.setWidth(699);
  expect(page.frameHeight()).toBe(900);
  page.setWidth(2000);
  expect(page.frameHeight()).toBe(700);
  page.setWidth(0);
  expect(page.frameHeight()).toBe(900);
});

test('gives the frame a name, a sandbox and time, and tells its server nothing of the article', () => {
  const frame = hostPage(explainer()).frame();
  expect(frame.src).toBe(tokyo);
  expect(frame.title).toBe('Quad to Alaska');
  expect(frame.getAttribute('sandbox')).toBe(
    'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  );
  expect(frame.loading).toBe('lazy');
  expect(frame.referrerPolicy).toBe('no-referrer');
  const named = hostPage(explainer('title="The secretaries’ trip" loading="eager"')).frame();
  expect(named.title).toBe('The secretaries’ trip');
  expect(named.loading).toBe('eager');
});

test('writes the newsroom’s options into the frame’s address', () => {
  const page = hostPage(explainer('theme="dark" accent="#b00020" font="georgia" header="1"'));
  expect(page.frame().src).toBe(`${tokyo}?theme=dark&accent=%23b00020&font=georgia&header=1`);
  page.explainer.setAttribute('font', 'serif');
  expect(page.frame().src).toContain('font=serif');
});

test('begins at the step that the newsroom names, and at none that isn’t there', () => {
  const src = (attributes: string) => hostPage(explainer(attributes)).frame().src;
  expect(src('step="seoul"')).toBe('https://trip.example/embed/seoul.html');
  expect(src('step="quad"')).toBe('https://trip.example/embed/index.html');
  expect(src('step="../secret"')).toBe(tokyo);
});

test('takes up the frame that was served within the element rather than load another', () => {
  const page = hostPage(explainer('', `<iframe src="${tokyo}" title="The trip"></iframe>`));
  expect(page.window.document.querySelectorAll('trip-explainer iframe')).toHaveLength(1);
  expect(page.explainer.shadowRoot!.querySelector('iframe')).toBeNull();
  expect(page.frame().slot).toBe('frame');
  expect(page.frame().style.getPropertyPriority('height')).toBe('important');
  page.say(ready);
  expect(page.heard.map(({ type }) => type)).toEqual(['ready']);
});

test('is as high as the frame says, and keeps what is unfolded when the column changes its width', () => {
  const page = hostPage(explainer());
  page.say(guestMessage('height', { height: 1300 }));
  expect(page.frameHeight()).toBe(1300);
  page.setWidth(700);
  expect(page.frameHeight()).toBe(1100);
  page.say(guestMessage('height', { height: 700 }));
  expect(page.frameHeight()).toBe(700);
});

test('doesn’t move the article for a few pixels', () => {
  const page = hostPage(explainer());
  page.say(guestMessage('height', { height: 890 }));
  expect(page.frameHeight()).toBe(900);
  page.say(guestMessage('height', { height: 860 }));
  expect(page.frameHeight()).toBe(860);
});

test('never leaves less than a strip, however the column changes', () => {
  const page = hostPage(explainer());
  page.say(guestMessage('height', { height: 150 }));
  expect(page.frameHeight()).toBe(150);
  page.setWidth(700);
  expect(page.frameHeight()).toBe(100);
});

test.each([0, -1, 99, 20_001, 1e9, 700.5, Number.NaN, Infinity, '700', null, [700]])(
  'takes no height of %s',
  (height) => {
    const page = hostPage(explainer());
    page.say(guestMessage('height', { height }));
    expect(page.frameHeight()).toBe(900);
  },
);

test('tells the article what the reader does, by events that bubble and name their version', () => {
  const page = hostPage(explainer());
  page.say(ready);
  page.say(toSeoul);
  page.say(guestMessage('context', { context: 'taiwan', open: true }));
  page.say(guestMessage('quote', { quote: 'push-back', extra: 1 }));
  page.say(guestMessage('finish'));
  expect(page.heard).toEqual([
    { type: 'ready', detail: { version: 1, step: 'tokyo', number: 2, count: 3 } },
    { type: 'step', detail: { version: 1, step: 'seoul', number: 3, count: 3, via: 'link' } },
    { type: 'context', detail: { version: 1, context: 'taiwan', open: true } },
    { type: 'quote', detail: { version: 1, quote: 'push-back' } },
    { type: 'finish', detail: { version: 1 } },
  ]);
  expect(page.explainer.step).toBe('seoul');
});

test('hears nobody but its own frame', () => {
  const page = hostPage(explainer() + explainer());
  const others = page.window.document.querySelectorAll('trip-explainer');
  const other = others[1]!.shadowRoot!.querySelector('iframe')!.contentWindow;
  for (const from of [page.stranger, page.window, null, other]) page.say(toSeoul, from);
  page.say(toSeoul, undefined, 'https://elsewhere.example');
  expect(page.explainer.step).toBeUndefined();
  expect(page.heard.map(({ detail }) => detail['step'])).toEqual(['seoul']);
  page.say(ready, undefined, 'https://trip.example');
  expect(page.explainer.step).toBe('tokyo');
});

test('sees a step that the frame came to by loading another page', () => {
  const page = hostPage(explainer());
  page.say(ready);
  page.say(ready);
  page.say(guestMessage('ready', { step: 'seoul', number: 3, count: 3 }));
  expect(page.heard.map(({ type, detail }) => [type, detail['via']])).toEqual([
    ['ready', undefined],
    ['step', 'load'],
  ]);
});

test('takes the reader to a step: by the address before the page listens, by a word then', () => {
  const page = hostPage(explainer());
  page.explainer.goTo('seoul');
  expect(page.frame().src).toBe('https://trip.example/embed/seoul.html');
  page.say(guestMessage('ready', { step: 'seoul', number: 3, count: 3 }));
  page.explainer.setAttribute('step', 'quad');
  expect(page.told.at(-1)).toEqual(guestMessage('go', { step: 'quad' }));
  expect(page.frame().src).toBe('https://trip.example/embed/seoul.html');
});

test('says of a step that isn’t there, and of an address that is none, that it can’t', async () => {
  const page = hostPage(explainer());
  page.explainer.goTo('atlantis');
  const nowhere = hostPage('<trip-explainer src="javascript:alert(1)"><a>x</a></trip-explainer>');
  expect(nowhere.frame()).toBeNull();
  expect(nowhere.frameHeight()).toBeNaN();
  await vi.waitFor(() => {
    expect(page.heard).toMatchObject([{ type: 'error', detail: { reason: 'step' } }]);
    expect(nowhere.heard).toMatchObject([{ type: 'error', detail: { reason: 'src' } }]);
  });
  nowhere.explainer.setAttribute('src', tokyo);
  expect(nowhere.frame().src).toBe(tokyo);
  expect(nowhere.frameHeight()).toBe(900);
});

test('turns dark and light while the reader reads', () => {
  const page = hostPage(explainer());
  page.say(ready);
  for (const theme of ['dark', 'light', 'pink']) page.explainer.setAttribute('theme', theme);
  page.explainer.removeAttribute('theme');
  const themes = page.told.map((message) => (message as { theme?: string }).theme);
  expect(themes).toEqual(['dark', 'light', 'auto', 'auto']);
  expect(page.frame().src).toBe(tokyo);
});

test('greets a page that has loaded, and says so if it gives no answer', () => {
  vi.useFakeTimers();
  const page = hostPage(explainer('theme="dark"'));
  page.frame().dispatchEvent(new page.window.Event('load'));
  expect(page.told).toEqual([guestMessage('hello'), guestMessage('theme', { theme: 'dark' })]);
  vi.advanceTimersByTime(60_000);
  expect(page.heard).toMatchObject([{ type: 'error', detail: { reason: 'silent' } }]);
  vi.useRealTimers();
});

test('writes the step into the article’s address and reads it from there, letter by letter', () => {
  const article = '?q=a%20b&explainer-step=seoul&c#d';
  const page = hostPage(explainer('data-sync-url step="quad"'), article);
  expect(page.frame().src).toBe('https://trip.example/embed/seoul.html');
  page.say(guestMessage('ready', { step: 'seoul', number: 3, count: 3 }));
  expect(page.window.location.href).toBe(`https://news.example/article${article}`);
  page.say(guestMessage('step', { step: 'quad', number: 1, count: 3, via: 'key' }));
  expect(page.window.location.href).toBe(
    'https://news.example/article?q=a%20b&c&explainer-step=quad#d',
  );
  expect(page.window.history.length).toBe(1);
});

test('takes another name for the step in the article’s address, and no step that a stranger made up', () => {
  const page = hostPage(
    explainer('data-sync-url="trip"'),
    '?trip=..%2F..%2Felsewhere&explainer-step=quad',
  );
  expect(page.frame().src).toBe(tokyo);
  page.say(toSeoul);
  expect(page.window.location.search).toBe('?explainer-step=quad&trip=seoul');
});

test('leaves the article’s address alone unless it is asked to write there', () => {
  const page = hostPage(explainer(), '?explainer-step=quad');
  expect(page.frame().src).toBe(tokyo);
  page.say(toSeoul);
  expect(page.window.location.search).toBe('?explainer-step=quad');
});

test('goes away without a trace, and comes back where the reader was', () => {
  const page = hostPage(explainer());
  page.say(ready);
  page.say(toSeoul);
  const frame = page.frame();
  const inside = frame.contentWindow;
  page.explainer.remove();
  page.say(guestMessage('finish'), inside);
  expect(page.heard.map(({ type }) => type)).toEqual(['ready', 'step']);

  page.window.document.body.prepend(page.explainer);
  expect(page.frame()).toBe(frame);
  expect(frame.src).toBe('https://trip.example/embed/seoul.html');
  page.say(guestMessage('ready', { step: 'seoul', number: 3, count: 3 }));
  page.say(guestMessage('finish'));
  expect(page.heard.map(({ type }) => type)).toEqual(['ready', 'step', 'finish']);
});
