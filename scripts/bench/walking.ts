import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Contender } from './loading.ts';
import { counter, type Device, open, slowDown } from './readers.ts';

/** Of one walk through all steps. */
export type Walk = {
  /** Milliseconds from each click to the next paint, as the browser itself tells (to 8 ms). */
  clicks: number[];
  /** Milliseconds from frame to frame while the camera moved, of every move. */
  frames: number[];
};

/**
 * Bytes of the page's memory; of what its script keeps in it, without the code that the engine makes of it;
 * and nodes of the document, kept or forgotten.
 */
export type Growth = { memory: number; kept: number; nodes: number };

/** Milliseconds. */
const SHORTEST = 16;
/** Milliseconds: longer than any flight. */
const FLIGHT = 1500;

/** Walks from the first step to the last by Next. */
export async function walk(
  browser: Browser,
  device: Device,
  contender: Contender,
  moves: number,
): Promise<Walk> {
  const { page, cdp, close } = await visit(browser, contender, device);
  await slowDown(cdp, device.cpu);
  await watchMoves(page);
  for (let move = 0; move < moves; move += 1) {
    await page.locator(contender.next).first().click();
    await pause(FLIGHT);
  }
  const seen = await page.evaluate(() => (window as unknown as { seen: Walk }).seen);
  await close();
  return { ...seen, clicks: withShortest(seen.clicks, moves) };
}

/** Opens and folds a panel of the page: a click that the browser answers without any script's help. */
export async function unfold(
  browser: Browser,
  device: Device,
  contender: Contender,
): Promise<number[]> {
  const { page, cdp, close } = await visit(browser, contender, device);
  await slowDown(cdp, device.cpu);
  await watchMoves(page);
  const panel = page.locator('details > summary').first();
  const times = 6;
  for (let click = 0; click < times; click += 1) {
    await panel.click();
    await pause(300);
  }
  const seen = await page.evaluate(() => (window as unknown as { seen: Walk }).seen);
  await close();
  return withShortest(seen.clicks, times);
}

/** The browser tells of no click that is painted within 16 ms. */
function withShortest(clicks: readonly number[], times: number): number[] {
  return [...clicks, ...Array.from({ length: times - clicks.length }, () => SHORTEST)];
}

/**
 * Walks there and back again and again.
 *
 * @returns what has grown since the first walk, after collection
 */
export async function growth(
  browser: Browser,
  device: Device,
  contender: Contender & { previous: string },
  { walks, moves }: { walks: number; moves: number },
): Promise<Growth> {
  const { page, cdp, close } = await visit(browser, contender, device);
  const go = async (selector: string) => {
    for (let move = 0; move < moves; move += 1) {
      await page.locator(selector).first().click();
      await pause(100);
    }
    await pause(FLIGHT);
  };
  const once = async () => {
    await go(contender.next);
    await go(contender.previous);
  };
  await once();
  const before = await held(cdp);
  for (let done = 0; done < walks; done += 1) await once();
  const after = await held(cdp);
  await close();
  return {
    memory: after.memory - before.memory,
    kept: after.kept - before.kept,
    nodes: after.nodes - before.nodes,
  };
}

/** Unthrottled until all is there: what is measured here is what comes after. */
async function visit(browser: Browser, contender: Contender, device: Device) {
  const reading = await open(browser, { ...device, cpu: 1, network: undefined });
  await reading.page.goto(contender.address, { waitUntil: 'networkidle' });
  await pause(1000);
  return reading;
}

async function held(cdp: CDPSession): Promise<Growth> {
  for (let time = 0; time < 3; time += 1) await cdp.send('HeapProfiler.collectGarbage');
  const memory = await counter(cdp, 'JSHeapUsedSize');
  return { memory, kept: await keptBytes(cdp), nodes: await counter(cdp, 'Nodes') };
}

/**
 * What V8's snapshot counts, beside code and what the browser keeps for itself: its timeline of paints and
 * shifts grows with every move, and so do the tools' own notes.
 */
async function keptBytes(cdp: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await cdp.send('HeapProfiler.takeHeapSnapshot');
  cdp.off('HeapProfiler.addHeapSnapshotChunk', collect);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const left = new Set(['code', 'hidden', 'native', 'object shape', 'synthetic']);
  const names = types[type] ?? [];
  let sum = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (!left.has(names[nodes[node + type] ?? 0] ?? '')) sum += nodes[node + size] ?? 0;
  return sum;
}

/** https://github.com/v8/v8/blob/main/src/profiler/heap-snapshot-generator.cc: a row of numbers for each node. */
type HeapSnapshot = {
  snapshot: { meta: { node_fields: string[]; node_types: string[][] } };
  nodes: number[];
};

/** Notes in the page what `Walk` tells. */
async function watchMoves(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Walk = { clicks: [], frames: [] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'click') seen.clicks.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    let before: number | undefined;
    const frame = () => {
      // Not the frame's own time, which is when it should have been: the first would have the click's work in it.
      const now = performance.now();
      const flies = document.querySelector('[data-flying]') !== null;
      if (flies && before !== undefined) seen.frames.push(now - before);
      before = flies ? now : undefined;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}
