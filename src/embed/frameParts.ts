/**
 * What the frame may do. Its scripts run in an origin of nobody's: it has no storage and reaches no other
 * page. Links open a tab that may be anything.
 */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** A frame for an element that came without one. Nothing is asked for while it is far below. */
export function makeFrame(element: Element, title: string): HTMLIFrameElement {
  // oxlint-disable-next-line react/iframe-missing-sandbox -- it gets one two lines on
  const frame = element.ownerDocument.createElement('iframe');
  frame.title = element.getAttribute('title') ?? title;
  frame.setAttribute('sandbox', sandbox);
  frame.loading = element.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
  frame.referrerPolicy = 'no-referrer';
  return frame;
}

/**
 * Has the frame fill the box, whatever styles the page around has for frames. A frame that was served within
 * the element stays where it is, since a frame that is moved loads anew.
 */
export function fillBox(box: HTMLElement, frame: HTMLIFrameElement): void {
  const styles = {
    display: 'block',
    width: '100%',
    'min-width': '0',
    'max-width': 'none',
    height: '100%',
    'min-height': '0',
    'max-height': 'none',
    'aspect-ratio': 'auto',
    margin: '0',
    padding: '0',
    border: '0',
    position: 'static',
  };
  for (const [name, value] of Object.entries(styles)) {
    frame.style.setProperty(name, value, 'important');
  }
  const slot = box.querySelector('slot');
  if (!frame.isConnected) slot?.replaceWith(frame);
  else if (slot) frame.slot = slot.name = 'frame';
}

/** Has an element be a block, and leaves the newsroom's stylesheet the last word. */
export function showAsBlock(
  window: Window & typeof globalThis,
  element: HTMLElement,
  root: ShadowRoot,
): void {
  try {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(':host{display:block}:host([hidden]){display:none}');
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Safari before 16.4.
    Object.assign(element.style, { display: 'block' });
  }
}

/** CSS px from the window's top to what follows an element. */
export function endOf(element: Element): number {
  const next = element.nextElementSibling;
  if (next !== null) return next.getBoundingClientRect().top;
  return element.parentElement?.getBoundingClientRect().bottom ?? 0;
}
