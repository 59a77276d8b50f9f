import type { Reader } from '../steps/reader.ts';
import { isPlainClick, linkOf } from './stepByLinks.ts';

/**
 * In-page links go where they point and leave the address alone: a link to a panel's words opens the
 * panel, any other moves the focus. A map's context place does both. Escape closes the panel, the note or
 * the list that the focus is in, and gives the focus back to what opened it. However a panel is opened, the
 * map looks at its place.
 */
export function openPanels(document: Document, reader: Reader): void {
  const openers = new WeakMap<HTMLDetailsElement, HTMLElement>();

  document.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    const link = linkOf(event);
    const fragment = link?.getAttribute('href');
    if (!link || !fragment?.startsWith('#')) return;
    const target = document.getElementById(fragment.slice(1));
    if (target === null) return;
    event.preventDefault();
    const panels = panelsAround(target);
    const [panel] = panels;
    if (panel !== undefined) openers.set(panel, link);
    for (const one of panels) one.open = true;
    // A panel's words are reached by its name; what can take the focus takes it itself.
    if (panel !== undefined && !target.hasAttribute('tabindex')) {
      panel.querySelector('summary')?.focus();
      return;
    }
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const panel =
      event.target instanceof Element
        ? event.target.closest<HTMLDetailsElement>('details[open]')
        : null;
    if (panel === null) return;
    event.preventDefault();
    panel.open = false;
    // The opener may be gone meanwhile, with the step or from the map's view.
    openers.get(panel)?.focus();
    if (panel.contains(document.activeElement)) panel.querySelector('summary')?.focus();
    openers.delete(panel);
  });

  // The event doesn't bubble. Panels are the page's own before they are React's.
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement)) return;
      const { context } = target.dataset;
      if (context === undefined) return;
      if (target.open) reader.look(context);
      else if (reader.get().context === context) reader.look(undefined);
    },
    { capture: true },
  );
}

/** From the innermost out. */
function panelsAround(element: Element): HTMLDetailsElement[] {
  const panel = element.closest('details');
  if (panel === null) return [];
  return [panel, ...(panel.parentElement === null ? [] : panelsAround(panel.parentElement))];
}
