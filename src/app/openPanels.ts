import { isPlainClick, linkOf } from './stepByLinks.ts';

/**
 * In-page links go where they point and leave the address alone: a link to a panel's words opens the
 * panel, any other moves the focus. A map's context place does both.
 */
export function openPanels(document: Document): void {
  document.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    const fragment = linkOf(event)?.getAttribute('href');
    if (fragment === undefined || fragment === null || !fragment.startsWith('#')) return;
    const target = document.getElementById(fragment.slice(1));
    if (target === null) return;
    event.preventDefault();
    const panel = target.closest('details');
    if (panel === null) {
      target.focus();
      target.scrollIntoView({ block: 'nearest' });
      return;
    }
    panel.open = true;
    panel.querySelector('summary')?.focus();
  });
}
