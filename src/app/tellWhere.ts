import type { Reader } from '../steps/reader.ts';
import { atRest } from './atRest.ts';
import type { Outline } from './edition.ts';

/**
 * Names the step that the reader has moved to: in the window's title, and aloud, once and only when all
 * is at rest, so that nothing moves while it is said. A reader in a hurry hears of the step where they stay.
 */
export function tellWhere(
  document: Document,
  reader: Reader,
  signposts: Outline['signposts'],
): void {
  const spoken = document.querySelector('[data-announcement]');
  let { step } = reader.get();
  let left = new AbortController();
  const say = (text: string) => {
    if (spoken !== null) spoken.textContent = text;
  };

  reader.subscribe(() => {
    const signpost = signposts[reader.get().step];
    // A look at a panel is no move.
    if (reader.get().step === step || signpost === undefined) return;
    ({ step } = reader.get());
    document.title = signpost.documentTitle;
    say('');
    left.abort();
    left = new AbortController();
    void atRest(document, left.signal).then(() => say(signpost.announcement));
  });
}
