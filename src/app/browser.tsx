import outline from 'virtual:trip/outline';
import { loaders } from 'virtual:trip/pages';
import { stepAt } from '../steps/address.ts';
import { followAddress } from '../steps/reader.ts';
import { walkingOrder } from '../steps/walkingOrder.ts';
import '../styles/base.css';
import { AtStep } from './AtStep.tsx';
import { keepUp } from './keepUp.ts';
import { NavIsland } from './NavIsland.tsx';
import { openEmbedPanel } from './openEmbedPanel.ts';
import { openPanels } from './openPanels.ts';
import { pageParts } from './pageParts.tsx';
import { makePageShelf } from './pageShelf.ts';
import { showWords } from './showWords.tsx';
import { stepByKeys } from './stepByKeys.ts';
import { stepByLinks } from './stepByLinks.ts';
import { takeOver } from './takeOver.ts';
import { tellHost } from './tellHost.ts';
import { tellWhere } from './tellWhere.ts';

/*
 * The page is whole before this runs. Each root is taken over by itself, so that nothing one of them
 * does can take away another: see docs/decisions/0002. What isn't needed to walk comes after what is.
 */
const { stepIds } = outline;
const first = stepAt(stepIds, window.location.pathname);
if (first !== undefined) void start(first);

/** @param served the step that the page was served with */
async function start(served: string) {
  const roots = rootsOf(document);
  if (roots === undefined) return;
  const isEmbed = 'embed' in document.documentElement.dataset;
  const parts = isEmbed ? (await import('./embedParts.tsx')).embedParts : pageParts;
  const shelf = makePageShelf(loaders);
  let hasFailed = false;
  /** Until a step's words are there, and once anything has failed, links are page loads. */
  const canShow = (step: string): boolean =>
    !hasFailed && (step === reader.get().step || shelf.has(step));
  const reader = followAddress(window, stepIds, canShow);
  const failed = () => {
    hasFailed = true;
    if (reader.get().step !== served) window.location.reload();
  };

  const { promise: everything, resolve: all } = withResolvers();
  takeOver(
    roots.nav,
    <NavIsland reader={reader} outline={outline} navOf={parts.nav} everything={everything} />,
    reader,
    failed,
  );
  takeOver(
    roots.timeline,
    <AtStep reader={reader}>{(step) => parts.timeline(outline, step)}</AtStep>,
    reader,
    failed,
  );
  showWords(roots, reader, { shelf, outline, parts }, failed);
  tellWhere(document, reader, outline.signposts);
  stepByLinks(document, reader, canShow);
  stepByKeys(document, reader, stepIds, canShow);
  openPanels(document, reader);
  openEmbedPanel(document);
  tellHost(document, reader, stepIds, canShow);
  if (isEmbed) keepUp(document, reader, outline);

  const { promise: flies, resolve: ready } = withResolvers();
  const [nearest, ...further] = walkingOrder(stepIds, served);
  // One at a time: a step whose words don't come stays a page load, and nothing else does.
  if (nearest !== undefined) await shelf.fetch(nearest).catch(() => undefined);
  import('./mountMap.tsx')
    .then(({ mountMap }) => mountMap(roots.map, reader, parts, { ready, failed }))
    .catch(failed);
  for (const step of further) await shelf.fetch(step).catch(() => undefined);
  await flies;
  if (stepIds.every((step) => step === served || canShow(step))) all();
}

/** What is taken over; undefined on a page that lacks any of it, and stays as it was served. */
function rootsOf({ body }: Document) {
  const rootOf = (name: string) => body.querySelector(`[data-root="${name}"]`);
  const [map, nav, timeline] = ['map', 'nav', 'timeline'].map(rootOf);
  const [words, mapList, more] = ['words', 'map-list', 'more'].map(rootOf);
  if (!map || !nav || !timeline || !words || !mapList || !more) return undefined;
  return { map, nav, timeline, words, mapList, more };
}

/** `Promise.withResolvers`, which browsers have had only since 2024. */
function withResolvers() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((fulfil) => (resolve = fulfil));
  return { promise, resolve };
}
