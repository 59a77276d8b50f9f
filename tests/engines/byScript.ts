import type { Offset } from './engine.ts';

/**
 * In the page: dispatches what the fingers of a hand would: pointer and touch events, and the click of a
 * single tap. For WebKitGTK, whose driver turns a finger into a mouse. The browser's own answer, its
 * scrolling and zooming, doesn't follow; whether the page would let it (`touch-action`, a prevented
 * `touchmove`) is seen all the same.
 *
 * @param ways of each finger, all of the same length
 */
export async function touchByScript(ways: readonly Offset[][]): Promise<void> {
  const targets = ways.map(([start]) => document.elementFromPoint(start!.x, start!.y)!);

  function dispatch(moment: 'down' | 'move' | 'up', step: number): void {
    const touches = ways.map((way, id) => {
      const { x: clientX, y: clientY } = way[step]!;
      return { identifier: id, clientX, clientY, target: targets[id]! };
    });
    for (const { identifier, clientX, clientY, target } of touches) {
      const event = new PointerEvent(`pointer${moment}`, {
        pointerId: identifier + 2,
        pointerType: 'touch',
        isPrimary: identifier === 0,
        clientX,
        clientY,
        buttons: moment === 'up' ? 0 : 1,
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      target.dispatchEvent(event);
    }
    // WebKitGTK has touch events, but no script can construct them.
    const held = moment === 'up' ? [] : touches;
    const event = new UIEvent({ down: 'touchstart', move: 'touchmove', up: 'touchend' }[moment], {
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    Object.assign(event, { touches: held, targetTouches: held, changedTouches: touches });
    targets[0]!.dispatchEvent(event);
  }

  const last = ways[0]!.length - 1;
  dispatch('down', 0);
  for (let step = 1; step <= last; step += 1) {
    await new Promise(requestAnimationFrame);
    dispatch('move', step);
  }
  dispatch('up', last);
  if (ways.length > 1 || last > 0) return;

  const { x: clientX, y: clientY } = ways[0]![0]!;
  const mouse = { clientX, clientY, bubbles: true, cancelable: true, composed: true, detail: 1 };
  const control = targets[0]!.closest<HTMLElement>('a, button, input, label, summary');
  control?.focus();
  targets[0]!.dispatchEvent(new MouseEvent('click', mouse));
}

/** In the page: dispatches what a wheel with the Control key held down would. */
export function wheelByScript({ x, y, by }: { x: number; y: number; by: Offset }): void {
  document.elementFromPoint(x, y)?.dispatchEvent(
    new WheelEvent('wheel', {
      clientX: x,
      clientY: y,
      deltaX: by.x,
      deltaY: by.y,
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}
