import { startTransition } from 'react';
import outline from 'virtual:trip/outline';
import { loaders } from 'virtual:trip/pages';
import { followAddress } from '../steps/reader.ts';
import { stepAt } from '../steps/address.ts';
import '../styles/base.css';
import { openPanels } from './openPanels.ts';
import { makePageShelf } from './pageShelf.ts';
import { ReadingIsland } from './ReadingIsland.tsx';
import { stepByKeys } from './stepByKeys.ts';
import { stepByLinks } from './stepByLinks.ts';
import { takeOver } from './takeOver.ts';

/*
 * The page is whole before this runs. Each root is taken over by itself, so that nothing one of them
 * does can take away the other: see docs/decisions/0002.
 */
const { stepIds } = outline;
const shelf = makePageShelf(loaders);
let mapFlies = false;
let hasFailed = false;
/** Until the map and the next step's words are there, and once anything has failed, links are page loads. */
const canShow = (step: string) => mapFlies && !hasFailed && shelf.has(step);
const failed = () => {
  hasFailed = true;
};

void start();

async function start() {
  const first = stepAt(stepIds, window.location.pathname);
  const [map, reading] = ['map', 'reading'].map((name) =>
    document.querySelector(`[data-root="${name}"]`),
  );
  if (first === undefined || !map || !reading) return;
  await shelf.fetch(first);

  const reader = followAddress(window, stepIds, canShow);
  reader.subscribe(() => {
    document.title = shelf.get(reader.get().step).documentTitle;
  });
  const { promise: everything, resolve: all } = withResolvers();
  startTransition(() => {
    takeOver(
      reading,
      <ReadingIsland reader={reader} shelf={shelf} outline={outline} everything={everything} />,
      reader,
      failed,
    );
  });
  stepByLinks(document, reader, canShow);
  stepByKeys(document, reader, stepIds, canShow);
  openPanels(document);

  const { mountMap } = await import('./mountMap.tsx');
  const flies = new Promise<void>((resolve) => {
    mountMap(map, reader, {
      ready() {
        mapFlies = true;
        resolve();
      },
      failed,
    });
  });
  // One at a time: a step whose words don't come stays a page load, and nothing else does.
  for (const id of stepIds) await shelf.fetch(id).catch(() => undefined);
  await flies;
  if (stepIds.every(canShow)) all();
}

/** `Promise.withResolvers`, which browsers have had only since 2024. */
function withResolvers() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((fulfil) => (resolve = fulfil));
  return { promise, resolve };
}
