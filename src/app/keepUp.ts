import type { Reader } from '../steps/reader.ts';
import type { Outline } from './edition.ts';
import { fullPageOf } from './fullPageOf.ts';

/**
 * What an embedded page has to do beside its roots when the reader moves on: the link to the full page
 * goes with them, and what was unfolded of the last step is folded away, so that every step begins equally
 * high.
 */
export function keepUp(document: Document, reader: Reader, { timeline }: Outline): void {
  const link = document.querySelector('[data-credit] a');
  const more = document.querySelector<HTMLDetailsElement>('[data-more]');
  let { step } = reader.get();
  reader.subscribe(() => {
    if (reader.get().step === step) return;
    ({ step } = reader.get());
    const stop = timeline.stops.find((one) => one.step === step);
    if (stop !== undefined) link?.setAttribute('href', fullPageOf(stop.href));
    if (more !== null) more.open = false;
  });
}
