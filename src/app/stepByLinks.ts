import type { Reader, Via } from '../steps/reader.ts';

/**
 * Makes moves out of clicks on links to steps. A click that means something else to the browser (a new
 * tab, a download) and a step that can't be shown yet stay what they were: page loads.
 */
export function stepByLinks(
  document: Document,
  reader: Reader,
  canShow: (step: string) => boolean,
): void {
  document.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    const link = linkOf(event);
    const step = link?.dataset['step'];
    if (step === undefined || !canShow(step)) return;
    event.preventDefault();
    reader.go(step, viaOf(link));
  });
}

function viaOf(link: Element | undefined): Via {
  if (link?.closest('[data-map]')) return 'map';
  return link?.closest('[data-timeline]') ? 'timeline' : 'link';
}

/** The link that an event happened in. */
export function linkOf(event: Event): HTMLAnchorElement | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  return link ?? undefined;
}

/** Whether a click is one on the link itself, and not a wish for a new tab or a download. */
export function isPlainClick(event: MouseEvent): boolean {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey && !event.defaultPrevented;
}
