/**
 * What becomes of links in somebody else's frame, for a page whose app isn't there (yet).
 *
 * A link to another step takes this page's place in the history, since Back belongs to the page around. A
 * link that leads out opens a tab of its own; in an opaque origin, as `sandbox="allow-scripts"` makes it,
 * the browser may refuse that without a word and nobody can ask it beforehand. So the address is shown there,
 * to be read and copied, and goes when the focus does: with a new tab at once.
 *
 * @param window of a page with `[data-address]` in its `[data-explainer]`, as `app/embedPages.tsx` has it
 */
export function frameLinks(window: Window & typeof globalThis): void {
  const { document, location, parent } = window;
  if (parent === window) return;
  const explainer = document.querySelector<HTMLElement>('[data-explainer]');
  const box = document.querySelector<HTMLElement>('[data-address]');
  const field = box?.querySelector('input');
  let pressed: HTMLElement | undefined;

  // On the window, and so after everyone who might take the click.
  window.addEventListener('click', (event) => {
    const link = plainlyClicked(event);
    if (link === undefined) return;
    if (link.dataset['step'] !== undefined) {
      event.preventDefault();
      location.replace(link.href);
    } else if (link.target === '_blank' && window.origin === 'null') {
      show(link);
    }
  });

  const show = (link: HTMLAnchorElement) => {
    if (!explainer || !box || !field) return;
    pressed = link;
    field.value = link.href;
    box.hidden = false;
    const { top, height } = explainer.getBoundingClientRect();
    const under = link.getBoundingClientRect().bottom - top;
    box.style.top = `${Math.min(under, height - box.offsetHeight)}px`;
    field.focus();
    field.select();
  };
  box?.addEventListener('focusout', () => {
    box.hidden = true;
  });
  box?.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') pressed?.focus();
  });
}

function plainlyClicked(event: MouseEvent): HTMLAnchorElement | undefined {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented)
    return undefined;
  return (target as Element).closest<HTMLAnchorElement>('a[href]') ?? undefined;
}
