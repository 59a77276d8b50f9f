import type { ReactNode } from 'react';
import { MapList } from '../components/MapList.tsx';
import { StepMore } from '../components/StepMore.tsx';
import { StepWords } from '../components/StepWords.tsx';
import type { Reader } from '../steps/reader.ts';
import { AtStep } from './AtStep.tsx';
import type { PageShelf } from './pageShelf.ts';
import { drawOver } from './takeOver.ts';

/** What holds each part of a step's text. */
export type WordsRoots = Readonly<Record<'words' | 'mapList' | 'more', Element>>;

/**
 * Shows the words of the step that the reader has moved to. Those that were served stand as they are
 * until then: nobody needs them twice. Only now are they asked for, in case the reader comes back.
 *
 * @param failed is told when words that were shown are gone
 */
export function showWords(
  roots: WordsRoots,
  reader: Reader,
  shelf: PageShelf,
  failed: () => void,
): void {
  const { step: served } = reader.atFirst();
  const draw = (root: Element, part: (step: string) => ReactNode) =>
    drawOver(root, <AtStep reader={reader}>{part}</AtStep>, reader, failed);

  const stop = reader.subscribe(() => {
    if (reader.get().step === served) return;
    stop();
    draw(roots.words, (step) => <StepWords key={step} step={shelf.get(step).words} entering />);
    draw(roots.mapList, (step) => <MapList key={step} list={shelf.get(step).mapList} />);
    draw(roots.more, (step) => <StepMore key={step} more={shelf.get(step).more} />);
    // Without them, the way back is a page load.
    shelf.fetch(served).catch(() => undefined);
  });
}
