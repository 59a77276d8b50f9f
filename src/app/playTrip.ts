import type { Reader } from '../steps/reader.ts';

/** Milliseconds that each step stands, as in `StepNav.module.css`. */
const STAND = 7000;

/**
 * Walks the reader from step to step, from the first again when they are at the last. Any touch, key,
 * look at the words with the mouse or turning to another tab ends it; so does the last step.
 *
 * @param control its button, whose own clicks end it by themselves
 * @param ended is called once, however it ends
 * @returns ends it
 */
export function playTrip(
  document: Document,
  reader: Reader,
  stepIds: readonly string[],
  control: Element,
  ended: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const over = new AbortController();
  const end = () => {
    if (over.signal.aborted) return;
    clearTimeout(timer);
    over.abort();
    ended();
  };

  const next = () => {
    const index = stepIds.indexOf(reader.get().step);
    const to = stepIds[index + 1];
    if (to === undefined) return end();
    reader.go(to, 'play');
    timer = setTimeout(next, STAND);
  };

  const listen = (type: string, heeds: (target: Element) => boolean) => {
    document.addEventListener(
      type,
      ({ target }) => {
        if (target instanceof Element && heeds(target)) end();
      },
      { signal: over.signal, capture: true },
    );
  };
  const isElsewhere = (target: Element) => !control.contains(target);
  listen('pointerdown', isElsewhere);
  listen('keydown', isElsewhere);
  listen('pointerover', (target) => target.closest('[data-words]') !== null);
  document.addEventListener('visibilitychange', () => document.hidden && end(), {
    signal: over.signal,
  });

  const first = stepIds[0];
  if (reader.get().step === stepIds.at(-1) && first !== undefined) reader.go(first, 'play');
  timer = setTimeout(next, STAND);
  return end;
}
