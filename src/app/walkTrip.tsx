import outline from 'virtual:trip/outline';
import { loaders } from 'virtual:trip/pages';
import { stepAt } from '../steps/address.ts';
import { afterPaint } from '../steps/afterPaint.ts';
import { followAddress } from '../steps/reader.ts';
import { walkingOrder } from '../steps/walkingOrder.ts';
import { AtStep } from './AtStep.tsx';
import { firstSign } from './firstSign.ts';
import { keepUp } from './keepUp.ts';
import { NavIsland } from './NavIsland.tsx';
import { once } from './once.ts';
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

const { stepIds } = outline;

/**
 * Lets the reader walk the trip without page loads. Each root of the page is taken over by itself, so that
 * nothing one of them does can take away another: see docs/decisions/0002. What isn't needed to walk comes
 * after what is.
 */
export async function walkTrip(): Promise<void> {
  const served = stepAt(stepIds, window.location.pathname);
  if (served === undefined) return;
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
  const drawn = afterPaint(reader, window);
  const failed = () => {
    hasFailed = true;
    if (reader.get().step !== served) window.location.reload();
  };

  const [nearest, ...further] = walkingOrder(stepIds, served);
  const fetchFurther = once(() => Promise.all(further.map((step) => shelf.fetch(step))));
  const { promise: flies, resolve: ready } = withResolvers();
  const play = { canFly: flies, fetchAll: fetchFurther };
  takeOver(
    roots.nav,
    <NavIsland reader={reader} outline={outline} navOf={parts.nav} play={play} />,
    reader,
    failed,
  );
  takeOver(
    roots.timeline,
    <AtStep reader={reader}>{(step) => parts.timeline(outline, step)}</AtStep>,
    reader,
    failed,
  );
  showWords(roots, drawn, { shelf, outline, parts }, failed);
  tellWhere(document, drawn, outline.signposts);
  stepByLinks(document, reader, canShow);
  stepByKeys(document, { reader, drawn }, stepIds, canShow);
  openPanels(document, reader);
  openEmbedPanel(document);
  tellHost(document, reader, stepIds, canShow);
  if (isEmbed) keepUp(document, reader, outline);

  // A step whose words don't come stays a page load, and nothing else does.
  if (nearest !== undefined) await shelf.fetch(nearest).catch(() => undefined);
  const rests = isEmbed ? import('virtual:trip/rests/embed') : import('virtual:trip/rests/page');
  Promise.all([import('./mountMap.tsx'), rests])
    .then(([{ mountMap }, styles]) =>
      mountMap(roots.map, drawn, parts, styles.default, { ready, failed }),
    )
    .catch(failed);
  // Who only looks at the first step is sent no other's words but the next one's.
  await Promise.all([flies, firstSign(document)]);
  const isWhole = await fetchFurther().then(
    () => true,
    () => false,
  );
  if (isWhole) document.documentElement.dataset['walk'] = 'whole';
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
