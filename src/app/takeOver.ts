import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Reader } from '../steps/reader.ts';

/**
 * Takes over one of the page's two roots. Should what is in it ever fail, it is put back as it was
 * served; and where that would show another step than the reader's, the right page is loaded.
 *
 * @param failed is told, so that links become page loads again
 */
export function takeOver(
  root: Element,
  content: ReactNode,
  reader: Reader,
  failed: () => void,
): void {
  const served = root.cloneNode(true);
  const { step } = reader.get();
  hydrateRoot(root, content, {
    onUncaughtError() {
      failed();
      if (reader.get().step === step) root.replaceWith(served);
      else window.location.reload();
    },
  });
}
