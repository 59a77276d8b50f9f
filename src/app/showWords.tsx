import { Fragment, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Reader } from '../steps/reader.ts';
import { AtStep } from './AtStep.tsx';
import type { Outline } from './edition.ts';
import type { PageShelf } from './pageShelf.ts';
import type { StepParts } from './stepParts.ts';
import { drawOver } from './takeOver.ts';

/** What holds each part of a step's text. */
export type WordsRoots = Readonly<Record<'words' | 'mapList' | 'more', Element>>;

/**
 * Shows the words of the step that the reader has moved to. Those that were served stand as they are
 * until then: nobody needs them twice. Only now are they asked for, in case the reader comes back.
 *
 * @param parts how they look
 * @param failed is told when words that were shown are gone
 */
export function showWords(
  roots: WordsRoots,
  reader: Reader,
  { shelf, outline, parts }: { shelf: PageShelf; outline: Outline; parts: StepParts },
  failed: () => void,
): void {
  const { step: served } = reader.atFirst();
  const draw = (root: Element, part: (step: string) => ReactNode) => {
    const anew = (step: string) => <Fragment key={step}>{part(step)}</Fragment>;
    drawOver(root, <AtStep reader={reader}>{anew}</AtStep>, reader, failed);
  };

  const stop = reader.subscribe(() => {
    if (reader.get().step === served) return;
    stop();
    // All at once, and so before the map begins to fly.
    flushSync(() => {
      draw(roots.words, (step) => parts.words(outline, shelf.get(step), true));
      draw(roots.mapList, (step) => parts.mapList(shelf.get(step)));
      draw(roots.more, (step) => parts.more(shelf.get(step)));
    });
    // Without them, the way back is a page load.
    shelf.fetch(served).catch(() => undefined);
  });
}
