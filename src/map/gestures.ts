import type { Point } from './drawing.ts';
import { isMeant } from './intent.ts';
import type { Move } from './move.ts';

export type GestureListener = {
  /** Where the map is drawn; pointers count there. */
  box: HTMLElement;
  send: (move: Move) => void;
  /** Whether the reader looks around, and so the arrow keys are the map's. */
  isAround: () => boolean;
  /** The reader wants the rest again. */
  back: () => void;
  /** A mark of this `data-at` has the focus and wants to be seen. */
  reveal: (at: string) => void;
};

/** CSS px that a pointer may slip without meaning to move anything. */
const SLIP = 4;
/** Of a wheel's turn: CSS px that a line makes, the most that counts at once, and what a px is worth. */
const LINE = 16;
const MOST_TURN = 24;
const TURN = 0.02;

/**
 * Makes moves of the page's events, one after the other: also of those that came before this code did. What
 * isn't meant for the map stays the page's: see `intent.ts`.
 */
export function gestures(listener: GestureListener): (event: Event) => void {
  const mouse = hearMouse(listener);
  const fingers = hearFingers(listener);
  return (event) => {
    if (event instanceof KeyboardEvent) hearKey(event, listener);
    else if (event instanceof WheelEvent) hearWheel(event, listener);
    else if (event instanceof PointerEvent && event.type !== 'click') mouse(event);
    else if (event.type === 'click') hearClick(event, listener);
    else if (event.type === 'focusin') hearFocus(event, listener);
    // Not every browser has a `TouchEvent`.
    else if ('touches' in event) fingers(event as TouchEvent);
  };
}

const keyMoves: Readonly<Record<string, Move>> = {
  '+': { kind: 'zoom', by: 'in' },
  '=': { kind: 'zoom', by: 'in' },
  '-': { kind: 'zoom', by: 'out' },
  _: { kind: 'zoom', by: 'out' },
  ArrowLeft: { kind: 'pan', x: -1, y: 0 },
  ArrowRight: { kind: 'pan', x: 1, y: 0 },
  ArrowUp: { kind: 'pan', x: 0, y: -1 },
  ArrowDown: { kind: 'pan', x: 0, y: 1 },
};

function hearKey(event: KeyboardEvent, { send, isAround, back }: GestureListener) {
  if (event.type !== 'keydown' || event.ctrlKey || event.metaKey || event.altKey) return;
  const move = keyMoves[event.key];
  if ((event.key === '0' || event.key === 'Escape') && isAround()) back();
  // At rest the arrows go from stop to stop.
  else if (move?.kind === 'zoom' || (move && isAround())) send(move);
  else return;
  event.preventDefault();
}

function hearWheel(event: WheelEvent, { box, send }: GestureListener) {
  if (!event.ctrlKey && !event.metaKey) return;
  const turn = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE);
  const factor = Math.exp(-TURN * Math.min(Math.max(turn, -MOST_TURN), MOST_TURN));
  send({ kind: 'scale', factor, around: inBox(box, event) });
}

function hearClick({ target }: Event, { send, back }: GestureListener) {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-move]') : null;
  const move = button?.dataset['move'];
  if (move === 'in' || move === 'out') send({ kind: 'zoom', by: move });
  if (move === 'back') back();
}

/** Whoever walks through the marks with the keyboard sees where they are. */
function hearFocus({ target }: Event, { isAround, reveal }: GestureListener) {
  const at = target instanceof HTMLElement ? target.dataset['at'] : undefined;
  if (at !== undefined && isAround()) reveal(at);
}

function hearMouse({ box, send }: GestureListener) {
  let held: { x: number; y: number; isDragged: boolean } | undefined;
  return (event: PointerEvent) => {
    const { type, pointerId, clientX: x, clientY: y, buttons } = event;
    if (type === 'pointerdown' && isMeant(event, box)) held = { x, y, isDragged: false };
    if (type === 'pointerdown' || held === undefined) return;
    if (type !== 'pointermove' || buttons === 0) {
      held = undefined;
      delete box.dataset['dragging'];
      return;
    }
    const [dx, dy] = [x - held.x, y - held.y];
    if (!held.isDragged && Math.hypot(dx, dy) < SLIP) return;
    if (!held.isDragged) box.setPointerCapture(pointerId);
    held = { x, y, isDragged: true };
    box.dataset['dragging'] = '';
    send({ kind: 'drag', x: dx, y: dy });
  };
}

/** Two fingers: the point between them, and how far they are apart. */
type Pinch = { middle: Point; apart: number };

function hearFingers({ box, send }: GestureListener) {
  let pinch: Pinch | undefined;
  return (event: TouchEvent) => {
    const now = pinchOf(box, event);
    if (event.type === 'touchmove' && pinch !== undefined && now !== undefined) {
      const [x, y] = [now.middle[0] - pinch.middle[0], now.middle[1] - pinch.middle[1]];
      send({ kind: 'drag', x, y });
      send({ kind: 'scale', factor: now.apart / pinch.apart, around: now.middle });
    }
    pinch = now;
  };
}

/** Undefined unless there are two fingers. */
function pinchOf(box: HTMLElement, { touches }: TouchEvent): Pinch | undefined {
  const [one, other] = touches;
  if (one === undefined || other === undefined || touches.length > 2) return undefined;
  const [[x0, y0], [x1, y1]] = [inBox(box, one), inBox(box, other)];
  return { middle: [(x0 + x1) / 2, (y0 + y1) / 2], apart: Math.hypot(x1 - x0, y1 - y0) || 1 };
}

function inBox(box: HTMLElement, at: { clientX: number; clientY: number }): Point {
  const { left, top } = box.getBoundingClientRect();
  return [at.clientX - left, at.clientY - top];
}
