/** How the page was moved on where the reader may have meant the map. */
type PlainGesture = 'wheel' | 'touch';

/** Milliseconds that a hint stands. */
const STAND = 3000;
/** Milliseconds without a turn after which a wheel begins anew. */
const WHEEL_PAUSE = 250;
/** CSS px that a finger may slip without meaning to move anything. */
const SWIPE = 10;

/**
 * Says, the first time that the page is scrolled from a start on the map, how the map is moved instead:
 * `data-hint` stands on the figure for a while, and the stylesheet shows the words. Once a visit.
 *
 * @returns stops listening, and takes the hint away
 */
export function hintOnce(figure: HTMLElement, box: HTMLElement): () => void {
  const over = new AbortController();
  const { signal } = over;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hint = (gesture: PlainGesture) => {
    over.abort();
    figure.dataset['hint'] = gesture;
    timer = setTimeout(() => delete figure.dataset['hint'], STAND);
  };

  let lastTurn = -Infinity;
  // Wherever it is turned: a map that scrolls by under the pointer wasn't meant.
  const turn = (event: WheelEvent) => {
    const begins = event.timeStamp - lastTurn > WHEEL_PAUSE;
    lastTurn = event.timeStamp;
    const isHere = event.target instanceof Node && box.contains(event.target);
    if (begins && isHere && !event.ctrlKey && !event.metaKey) hint('wheel');
  };
  window.addEventListener('wheel', turn, { signal, passive: true });

  let start: Touch | undefined;
  box.addEventListener(
    'touchstart',
    ({ touches }) => (start = touches.length === 1 ? touches[0] : undefined),
    { signal, passive: true },
  );
  const swipe = ({ touches: [touch] }: TouchEvent) => {
    if (start === undefined || touch === undefined) return;
    const way = Math.hypot(touch.clientX - start.clientX, touch.clientY - start.clientY);
    if (way > SWIPE) hint('touch');
  };
  box.addEventListener('touchmove', swipe, { signal, passive: true });
  return () => {
    over.abort();
    clearTimeout(timer);
    delete figure.dataset['hint'];
  };
}
