import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { until } from '../browser/until.ts';
import { type EngineFrame, keysOf } from './engine.ts';
import { inEachEngine } from './inEachEngine.ts';

/** A page that writes down what happens to it. */
const diary = `<!doctype html><html><head><meta name="viewport" content="width=device-width"></head><style>
  body { margin: 0; height: 3000px }
  div { width: 300px; height: 300px; background: silver; touch-action: none }
  iframe { width: 300px; height: 200px }
</style>
<input><a href="#there">a link</a><div></div><script>
  window.diary = { seen: [], clicks: 0, moved: 0, fingers: 0 };
  for (const type of ['pointerdown', 'pointerup', 'touchstart', 'touchend', 'keydown', 'wheel'])
    addEventListener(type, (event) => {
      if (type === 'wheel' && event.ctrlKey) event.preventDefault();
      const what = event.pointerType || event.key || event.touches?.length || event.deltaY;
      diary.seen.push([type, what, ...(event.ctrlKey ? ['with Control'] : [])].join(' '));
    }, { passive: false });
  addEventListener('click', () => { diary.clicks += 1; });
  addEventListener('pointermove', (event) => { if (event.buttons === 1) diary.moved += 1; });
  addEventListener('touchmove', ({ touches }) => { diary.fingers = Math.max(diary.fingers, touches.length); });
</script>`;

type Diary = { seen: string[]; clicks: number; moved: number; fingers: number };

const read = (page: EngineFrame): Promise<Diary> =>
  page.evaluate(() => (window as unknown as { diary: Diary }).diary);

async function serveDiary(): Promise<string> {
  const server = createServer((request, response) => {
    const frame = request.url === '/host' ? '<iframe src="/guest"></iframe>' : '';
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(diary + frame);
  }).listen(0, '127.0.0.1');
  await new Promise((listens) => server.once('listening', listens));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('reads combinations of keys', () => {
  expect(keysOf('Tab')).toEqual({ held: [], key: 'Tab' });
  expect(keysOf('Control+Shift+Tab')).toEqual({ held: ['Control', 'Shift'], key: 'Tab' });
  expect(keysOf('+')).toEqual({ held: [], key: '+' });
  expect(keysOf('Control++')).toEqual({ held: ['Control'], key: '+' });
});

const hand = { width: 400, height: 600, hasTouch: true } as const;

inEachEngine('gives every engine a window of the very size, and resizes it', hand, async (page) => {
  const inside = () => page.evaluate(() => [innerWidth, innerHeight]);
  expect(await inside()).toEqual([400, 600]);
  await page.resize(1280, 720);
  expect(await inside()).toEqual([1280, 720]);
  await page.resize(320, 664);
  expect(await inside()).toEqual([320, 664]);
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
});

inEachEngine('has a mouse, keys and a wheel in every engine', hand, async (page) => {
  const focused = () => page.evaluate(() => document.activeElement!.tagName);
  await page.goto(await serveDiary());
  await page.click('input');
  await page.type('a+');
  expect(await page.evaluate(() => document.querySelector('input')!.value)).toBe('a+');
  await page.press('Tab');
  expect(await focused()).toBe('A');
  await page.press('Shift+Tab');
  expect(await focused()).toBe('INPUT');
  await page.press('Control+ArrowLeft');
  await page.drag('div', { x: 60, y: 20 });
  await page.wheel('div', { x: 0, y: 40 }, 'Control');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.wheel('div', { x: 0, y: 40 });
  await until(page, () => scrollY > 0);

  const { seen, clicks, moved } = await read(page);
  const keys = ['keydown a', 'keydown Tab', 'keydown ArrowLeft with Control'];
  const others = ['pointerdown mouse', 'wheel 40 with Control', 'wheel 40'];
  expect(seen).toEqual(expect.arrayContaining([...keys, ...others]));
  expect(clicks).toBeGreaterThan(0);
  expect(moved).toBeGreaterThan(2);
});

inEachEngine('has fingers in every engine', hand, async (page) => {
  await page.goto(await serveDiary());
  await page.tap('div');
  const { seen, clicks } = await read(page);
  const events = ['pointerdown touch', 'touchstart 1', 'pointerup touch'];
  expect(seen).toEqual(expect.arrayContaining(events));
  expect(clicks).toBe(1);
  await page.swipe('div', { x: 0, y: -40 });
  expect((await read(page)).fingers).toBe(1);
  await page.pinch('div', 40, 120);
  expect((await read(page)).fingers).toBe(2);
});

inEachEngine('looks into frames in every engine', hand, async (page) => {
  await page.goto(`${await serveDiary()}/host`);
  const guest = await page.frame('iframe');
  expect(await guest.evaluate(() => location.pathname)).toBe('/guest');
  await guest.click('a');
  expect(await guest.evaluate(() => location.hash)).toBe('#there');
  await guest.tap('div');
  expect((await read(guest)).clicks).toBe(2);
  expect((await read(page)).clicks).toBe(0);
});

inEachEngine('tells of troubles in every engine', {}, async (page) => {
  await page.goto('tokyo.html');
  expect(await page.troubles()).toEqual([]);
  await page.evaluate(() => {
    console.error('a word');
    document.body.setAttribute('style', 'color: red');
    setTimeout(() => {
      throw new Error('nobody catches this');
    });
  });
  for (const trouble of ['error: a word', 'style-src-attr: inline', 'nobody catches this']) {
    await expect.poll(() => page.troubles()).toContainEqual(expect.stringContaining(trouble));
  }
});

inEachEngine(
  'lets a reader ask for less motion in every engine',
  { reducedMotion: 'reduce' },
  async (page) => {
    const wish = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
    expect(await page.evaluate(wish)).toBe(true);
  },
);

inEachEngine('lets a reader have motion in every engine', {}, async (page) => {
  const wish = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  expect(await page.evaluate(wish)).toBe(false);
});
