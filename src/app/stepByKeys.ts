import type { Reader } from '../steps/reader.ts';

/**
 * Arrow keys, Home and End walk the steps while the focus is in the timeline or on the map, and nowhere
 * else. The focus goes along.
 */
export function stepByKeys(
  document: Document,
  reader: Reader,
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
    reader.go(step, 'key');
    // Once React has drawn the step: the link that had the focus may be gone with the last one.
    queueMicrotask(() => {
      const link = place.querySelector<HTMLElement>(`a[data-step="${CSS.escape(step)}"]`);
      link?.focus({ preventScroll: true });
    });
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
