import type { Reader } from '../steps/reader.ts';

/**
 * Tells the document what the reader does, as events that `embed/beGuest.ts` passes on to the page around;
 * where there is none, nobody listens. It says nothing of who the reader is, and asks nobody.
 *
 * - `trip:step`: they have come to another step, and how
 * - `trip:context`: they have opened or closed a panel
 * - `trip:quote`: they have asked for all of a quotation, or copied words of it
 * - `trip:finish`: they have come to the last step; once after each page load
 *
 * A wish of the host, `trip:go`, is taken if the step can be shown.
 */
export function tellHost(
  document: Document,
  reader: Reader,
  stepIds: readonly string[],
  canShow: (step: string) => boolean,
): void {
  const tell = (kind: 'step' | 'context' | 'quote' | 'finish', detail: object) =>
    document.dispatchEvent(new CustomEvent(`trip:${kind}`, { detail }));

  let { step } = reader.get();
  let hasFinished = false;
  reader.subscribe(() => {
    const now = reader.get();
    if (now.step === step) return;
    ({ step } = now);
    const number = stepIds.indexOf(step) + 1;
    tell('step', { step, number, count: stepIds.length, via: now.via });
    if (step !== stepIds.at(-1) || hasFinished) return;
    hasFinished = true;
    tell('finish', {});
  });

  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement)) return;
      const { context } = target.dataset;
      if (context !== undefined) tell('context', { context, open: target.open });
    },
    { capture: true },
  );

  const tellQuote = (within: Element | null | undefined) => {
    const quote = within?.closest<HTMLElement>('[data-quote]')?.dataset['quote'];
    if (quote !== undefined) tell('quote', { quote });
  };
  document.addEventListener('copy', () =>
    tellQuote(document.getSelection()?.anchorNode?.parentElement),
  );
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element) tellQuote(target.closest('a[href^="#quote-"]'));
  });

  document.addEventListener('trip:go', (event) => {
    const { step: wanted } = (event as CustomEvent<{ step: string }>).detail;
    if (!canShow(wanted) && wanted !== step) return;
    event.preventDefault();
    reader.go(wanted, 'host');
  });
}
