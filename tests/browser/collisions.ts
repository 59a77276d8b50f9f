import type { Page } from 'playwright-core';

/**
 * Pairs of drawn names, marks and controls that lie over each other by more than half a pixel, and what
 * sticks out of the map.
 *
 * @param how the map stands: a reader who looks around may move marks out of it, and under the controls
 */
export function collisions(page: Page, how: 'at rest' | 'around' = 'at rest'): Promise<string[]> {
  return page.evaluate((isAtRest) => {
    const map = document.querySelector('[data-scene]')!.getBoundingClientRect();
    const controls = isAtRest ? ', [data-map] [data-move]' : '';
    const boxes = [...document.querySelectorAll<HTMLElement>(`[data-scene] [data-at]${controls}`)]
      .filter((mark) => !mark.dataset['at']?.startsWith('leader-'))
      .filter((mark) => getComputedStyle(mark).visibility === 'visible')
      // A marker is round: what counts is the square within it.
      .map((mark) => {
        const at = mark.dataset['at'] ?? `control-${mark.dataset['move']}`;
        const { x, y, width, height } = mark.getBoundingClientRect();
        const corner = at.startsWith('stop-') ? (width * (1 - Math.SQRT1_2)) / 2 : 0;
        return {
          at,
          box: new DOMRect(x + corner, y + corner, width - 2 * corner, height - 2 * corner),
        };
      })
      .filter(({ box }) => box.width > 0);
    const out = boxes
      .filter(({ at }) => isAtRest || /^(name|label)-/.test(at))
      .filter(
        ({ box }) =>
          box.left < map.left ||
          box.right > map.right ||
          box.top < map.top ||
          box.bottom > map.bottom,
      )
      .map(({ at }) => `${at} sticks out`);
    const over = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) >
              0.5 &&
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 0.5,
        )
        .map((other) => `${one.at} over ${other.at}`),
    );
    return boxes.length < 3 ? ['hardly anything is drawn'] : [...out, ...over];
  }, how === 'at rest');
}
