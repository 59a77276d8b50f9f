import { type ReactNode, startTransition } from 'react';
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import type { Reader } from '../steps/reader.ts';

/**
 * Takes over one of the page's roots as it was served, in pieces that let the browser breathe. Should
 * what is in it ever fail, it is put back; but not where that would show another step than the reader's.
 *
 * @param failed is told, so that links become page loads again and a reader elsewhere gets theirs
 */
export function takeOver(
  root: Element,
  content: ReactNode,
  reader: Reader,
  failed: () => void,
): void {
  const options = puttingBack(root, reader, failed);
  startTransition(() => {
    hydrateRoot(root, content, options);
  });
}

/** Draws in one of the page's roots what wasn't served there, instead of what was. Else like `takeOver`. */
export function drawOver(
  root: Element,
  content: ReactNode,
  reader: Reader,
  failed: () => void,
): void {
  createRoot(root, puttingBack(root, reader, failed)).render(content);
}

function puttingBack(root: Element, reader: Reader, failed: () => void): RootOptions {
  const served = root.cloneNode(true);
  return {
    onUncaughtError() {
      failed();
      if (reader.get().step === reader.atFirst().step) root.replaceWith(served);
    },
  };
}
