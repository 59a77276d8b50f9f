import { type RefObject, useEffect } from 'react';
import type { TripSwitch } from './MapControls.tsx';

/**
 * Leads back from the whole trip to the stop by the keys that lead back from a moved view, and by a press
 * on the very stop that the reader is at, which leads nowhere else.
 *
 * @param at id of the step
 */
export function useLeave(
  figure: RefObject<HTMLElement | null>,
  trip: TripSwitch | undefined,
  at: string | undefined,
): void {
  const isOn = trip?.isOn === true;
  const turn = trip?.turn;
  useEffect(() => {
    if (!isOn || turn === undefined) return;
    const over = new AbortController();
    const listen = (type: 'keydown' | 'click', isWay: (event: Event) => boolean) => {
      const leave = (event: Event) => isWay(event) && turn(false);
      figure.current?.addEventListener(type, leave, { signal: over.signal });
    };
    listen('keydown', (event) => {
      // One that leads back from a moved view has done its work.
      if (!(event instanceof KeyboardEvent) || event.defaultPrevented) return false;
      const isWay = event.key === 'Escape' || event.key === '0';
      if (isWay) event.preventDefault();
      return isWay;
    });
    listen('click', ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLElement>('a[data-step]') : null;
      return link?.dataset['step'] === at;
    });
    return () => over.abort();
  }, [figure, isOn, turn, at]);
}
