import type { Build } from './frameAddress.ts';
import { heightAt } from './heightAt.ts';
import { leastHeight } from './messages.ts';

/** CSS px: a page that turns out lower by less keeps its box, rather than move the article. */
const spare = 12;

/** A box that is as high as the page in it will be, before that page has said so. */
export type SizedBox = {
  box: HTMLElement;
  /** Goes beside the box, and is as wide: the box changes its own height while its width is looked at. */
  ruler: HTMLElement;
  /** Follows the width, from now on. */
  start(): void;
  /** Leaves the box no lower than this, in CSS px, until the reader or the column changes it. */
  keep(height: number): void;
  /** Leaves the box alone. */
  stop(): void;
  /** Takes a height that the page has said, in CSS px. What is unfolded there is kept at every width. */
  take(height: number): void;
  /** Lets the box be as high as what is in it. */
  release(): void;
};

/** @param heights of the page with nothing unfolded, by width */
export function sizedBox(window: Window & typeof globalThis, heights: Build['heights']): SizedBox {
  const [box, ruler] = ['div', 'div'].map((name) => window.document.createElement(name)) as [
    HTMLElement,
    HTMLElement,
  ];
  /** CSS px that the page is higher than with nothing unfolded. */
  let extra = 0;
  /** CSS px, and the width and the last height of the page that it is kept for. */
  let kept = 0;
  let width = 0;
  let said: number | undefined;
  const reserved = () => heightAt(heights, ruler.clientWidth);
  const fit = () => {
    if (width !== ruler.clientWidth) kept = 0;
    width = ruler.clientWidth;
    box.style.height = `${Math.max(leastHeight, kept, reserved() + extra)}px`;
  };
  const observer = new window.ResizeObserver(fit);
  return {
    box,
    ruler,
    start() {
      observer.observe(ruler);
      fit();
    },
    keep(height) {
      kept = height;
      fit();
    },
    stop: () => observer.disconnect(),
    take(height) {
      if (said !== undefined && said !== height) kept = 0;
      said = height;
      extra = height - reserved();
      if (extra < 0 && extra > -spare) extra = 0;
      fit();
    },
    release() {
      observer.disconnect();
      box.style.height = '';
    },
  };
}
