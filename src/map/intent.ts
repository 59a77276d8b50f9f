const types = [
  'click',
  'focusin',
  'keydown',
  'pointercancel',
  'pointerdown',
  'pointermove',
  'pointerup',
  'touchcancel',
  'touchend',
  'touchmove',
  'touchstart',
  'wheel',
];

/** What hears a map's events, one after the other. */
export type Hearer = (event: Event) => void;

/**
 * Waits for the first sign that a reader wants to look around on the map, and has the code for it loaded
 * then. Whatever they do meanwhile waits, and is heard in order.
 *
 * @param figure with all that belongs to the map; its keys and buttons count
 * @param box where the map is drawn; pointers count there
 * @param load rejects when the code can't be had: then nothing has happened, and the next sign tries again
 * @returns stops listening
 */
export function listenForIntent(
  figure: HTMLElement,
  box: HTMLElement,
  load: () => Promise<Hearer>,
): () => void {
  const over = new AbortController();
  let hearer: Hearer | undefined;
  let waiting: Event[] | undefined;
  const fetchHearer = async () => {
    try {
      hearer = await load();
      for (const event of waiting ?? []) hearer(event);
    } finally {
      waiting = undefined;
    }
  };
  const hear = (event: Event) => {
    if (isMeant(event, box)) {
      if (takesOver.test(event.type) && event.cancelable) event.preventDefault();
      if (hearer === undefined && waiting === undefined) {
        waiting = [];
        fetchHearer().catch(() => undefined);
      }
    }
    if (hearer) hearer(event);
    else waiting?.push(event);
  };
  for (const type of types)
    figure.addEventListener(type, hear, { signal: over.signal, passive: false });
  return () => over.abort();
}

/** What the browser would do something else with: scroll, or zoom the page. */
const takesOver = /^(wheel|touch|key)/;

/**
 * Whether an event is meant for the map and not for the page around: a press on one of its buttons, + or −,
 * a wheel with Ctrl or ⌘, a mouse button held on it, two fingers. A plain wheel and one finger never are.
 */
export function isMeant(event: Event, box: HTMLElement): boolean {
  const target = event.target instanceof Element ? event.target : box;
  if (event.type === 'click') return target.closest('[data-move=in], [data-move=out]') !== null;
  if (event instanceof KeyboardEvent) return isPlain(event) && /^[+=_-]$/.test(event.key);
  if (!box.contains(target)) return false;
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if ('touches' in event) return isPinch(event as TouchEvent);
  const { type, pointerType, button } = event as PointerEvent;
  const isFree = target.closest('a, button') === null;
  return type === 'pointerdown' && pointerType === 'mouse' && button === 0 && isFree;
}

function isPlain({ type, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return type === 'keydown' && !ctrlKey && !metaKey && !altKey;
}

function isPinch({ type, touches }: TouchEvent): boolean {
  return touches.length === 2 && (type === 'touchstart' || type === 'touchmove');
}
