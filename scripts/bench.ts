import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { embed } from './bench/embedding.ts';
import { load, untilScriptAnswers } from './bench/loading.ts';
import { desk, type Device, phone } from './bench/readers.ts';
import { contenders, type Name, type Results } from './bench/results.ts';
import { table } from './bench/table.ts';
import { writeOthers } from './bench/writeOthers.ts';
import { growth, unfold, walk } from './bench/walking.ts';
import { findBrowser, launchBrowser } from './browser.ts';
import { main as build } from './build.ts';
import { type CdnServer, serveAsCdn } from './bench/cdnServer.ts';

const folder = '.cache/bench';
const docs = 'docs/performance.md';
const next: Record<Name, string> = {
  ours: 'a[rel="next"]',
  floor: 'a[rel="next"]',
  timelinejs: '.tl-slidenav-next',
};
const WALKS = 20;
const unknown = { memory: Number.NaN, kept: Number.NaN, nodes: Number.NaN };

/**
 * Measures the built site beside the floor and beside TimelineJS, all with the same words, and prints a
 * table. `--runs 7` says how often (5), `--no-build` takes `dist/` as it is, `--write` puts the tables into
 * docs/performance.md. All figures go into `.cache/bench/results.json`.
 */
export async function main(args: string[] = []): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      runs: { type: 'string', default: '5' },
      'no-build': { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  process.env['CARDS'] = 'none';
  if (!values['no-build']) await build();
  await writeOthers(folder);
  const server = await serveAsCdn({
    ours: 'dist',
    ...Object.fromEntries(
      ['floor', 'timelinejs', 'host'].map((name) => [name, join(folder, name)]),
    ),
  });
  const browser = await launchBrowser(await findBrowser());
  const all: Results[] = [];
  try {
    for (const device of [phone, desk]) {
      all.push(await measure(browser, device, server, Number(values.runs)));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  await writeFile(join(folder, 'results.json'), JSON.stringify(all, undefined, 1));
  const tables = all.map((results) => `### ${titles[results.device]}\n\n${table(results)}`);
  const text = `${conditions(Number(values.runs))}\n\n${tables.join('\n\n')}`;
  console.log(text);
  if (values.write) await writeDocs(text);
}

const titles: Record<string, string> = {
  phone: 'A phone: 390 px, 4× CPU, 1.6 Mbit/s, 150 ms',
  desk: 'A desk: 1280 px, unthrottled',
};

async function measure(
  browser: Browser,
  device: Device,
  server: CdnServer,
  runs: number,
): Promise<Results> {
  const of = (name: Name) => ({ name, address: `${server.url}${name}/`, next: next[name] });
  const results: Results = {
    device: device.name,
    loads: { ours: [], floor: [], timelinejs: [] },
    answers: { ours: [], timelinejs: [] },
    clicks: { ours: [], floor: [], timelinejs: [] },
    frames: {},
    growth: { ours: unknown, timelinejs: unknown },
    embeds: [],
  };
  // One of each, again and again: whatever else the machine has to do, it does to all of them.
  for (let run = 0; run < runs; run += 1) {
    console.error(`${device.name}, run ${run + 1} of ${runs}`);
    for (const name of contenders) results.loads[name].push(await load(browser, device, of(name)));
    for (const name of ['ours', 'timelinejs'] as const)
      results.answers[name].push(await untilScriptAnswers(browser, device, of(name)));
    for (const cpu of new Set([device.cpu, Math.ceil(device.cpu * 1.5)])) {
      const { clicks, frames } = await walk(browser, { ...device, cpu }, of('ours'), 3);
      (results.frames[cpu] ??= []).push(...frames);
      if (cpu === device.cpu) results.clicks.ours.push(...clicks);
    }
    results.clicks.floor.push(...(await unfold(browser, device, of('floor'))));
    // On a phone TimelineJS hides its Next.
    if (device === desk) {
      const { clicks } = await walk(browser, device, of('timelinejs'), 3);
      results.clicks.timelinejs.push(...clicks);
    }
    if (existsSync('dist/embed.js')) {
      results.embeds.push(await embed(browser, device, server));
    }
  }
  const walks = { walks: WALKS, moves: 3 };
  results.growth.ours = await growth(
    browser,
    device,
    { ...of('ours'), previous: 'a[rel="prev"]' },
    walks,
  );
  if (device === desk) {
    const other = { ...of('timelinejs'), previous: '.tl-slidenav-previous' };
    results.growth.timelinejs = await growth(browser, device, other, walks);
  }
  return results;
}

function conditions(runs: number): string {
  const [{ model } = { model: 'unknown' }] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, medians of ${runs} runs, Node ${process.versions.node}, ${cpus().length} × ${model.trim()}.`;
}

/** Puts the tables between the two marks in the document. */
async function writeDocs(text: string): Promise<void> {
  const page = await readFile(docs, 'utf8');
  const marked = /(<!-- tables -->\n)[^]*(\n<!-- end of tables -->)/;
  if (!marked.test(page)) throw new Error(`${docs} has no marks to put the tables between.`);
  await writeFile(
    docs,
    page.replace(marked, (_, start, end) => `${start}\n${text}\n${end}`),
  );
}
