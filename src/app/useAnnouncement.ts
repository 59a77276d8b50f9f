import { useEffect, useState } from 'react';
import { atRest } from './atRest.ts';
import type { StepPage } from './stepPage.ts';

/**
 * What is to be said aloud: where the reader has come to, once and only when all is at rest, so that
 * nothing moves while it is said. A reader in a hurry hears of the step where they stay.
 *
 * @param hasMoved whether the reader came here from another step: the first page is told by its title
 */
export function useAnnouncement(page: StepPage, hasMoved: boolean): string {
  const [told, setTold] = useState<StepPage>();
  useEffect(() => {
    if (!hasMoved) return undefined;
    const left = new AbortController();
    void atRest(document, left.signal).then(() => setTold(page));
    return () => left.abort();
  }, [page, hasMoved]);
  return told === page ? page.announcement : '';
}
