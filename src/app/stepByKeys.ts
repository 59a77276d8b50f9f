import type { Reader } from '../steps/reader.ts';

/**
 * Arrow keys, Home and End walk the steps while the focus is in the timeline or on the map, and nowhere
 * else. The focus goes along, once the step is drawn.
 *
 * @param drawn is told of a move when the map shows it
 */
export function stepByKeys(
  document: Document,
  { reader, drawn }: { reader: Reader; drawn: Reader },
  stepIds: readonly string[],
  canShow: (step: string) => boolean,
): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return;
    const place =
      event.target instanceof Element ? event.target.closest('[data-timeline], [data-map]') : null;
    if (place === null) return;
    const step = stepFor(event.key, stepIds, reader.get().step, document.dir === 'rtl');
    if (step === undefined || !canShow(step)) return;
    event.preventDefault();
    const focus = () => {
      const here = CSS.escape(reader.get().step);
      place.querySelector<HTMLElement>(`a[data-step="${here}"]`)?.focus({ preventScroll: true });
    };
    if (step === drawn.get().step) focus();
    // React draws what it is told in a microtask of its own, asked for before this one.
    else onNext(drawn, () => queueMicrotask(focus));
    reader.go(step, 'key');
  });
}

function onNext(reader: Reader, told: () => void): void {
  const stop = reader.subscribe(() => {
    stop();
    told();
  });
}

/** The step that a key leads to; undefined for a key that isn't ours. Past the ends it stays. */
export function stepFor(
  key: string,
  stepIds: readonly string[],
  current: string,
  rightToLeft: boolean,
): string | undefined {
  const index = stepIds.indexOf(current);
  const forward = rightToLeft ? -1 : 1;
  const moves: Record<string, number> = {
    ArrowRight: index + forward,
    ArrowLeft: index - forward,
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: stepIds.length - 1,
  };
  const to = moves[key];
  return to === undefined ? undefined : stepIds[Math.min(Math.max(to, 0), stepIds.length - 1)];
}
