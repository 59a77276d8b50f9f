/** The engines that the journeys are walked in. */
export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

export type EngineReader = {
  /** Of the window's inside, in CSS pixels. Default: 1280 × 800. */
  width?: number;
  height?: number;
  /** A finger beside the mouse. Only Chromium tells the page so; fingers work in all three. Default: false. */
  hasTouch?: boolean;
  /** Default: `no-preference`. */
  reducedMotion?: 'reduce' | 'no-preference';
  /** Further origins that may be asked for something, of a host page's server for example. */
  origins?: readonly string[];
};

/** CSS pixels to the right and down. */
export type Offset = { x: number; y: number };

/** A page, or a frame in it, as a reader handles it. Elements are named by selectors: the first counts. */
export type EngineFrame = {
  /** Runs a function in the page, with an argument and a result that JSON can hold. */
  evaluate: <Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ) => Promise<Result>;
  /** With the mouse, at the element's middle. */
  click: (selector: string) => Promise<void>;
  /** The mouse goes down at the element's middle, moves and comes up. */
  drag: (selector: string, by: Offset) => Promise<void>;
  /** Over the element's middle; with Control held down, WebKit's page gets the event from a script. */
  wheel: (selector: string, by: Offset, held?: 'Control') => Promise<void>;
  /**
   * With a finger, at the element's middle. WebKitGTK's driver has no fingers: there the page gets the
   * events that a finger's touch consists of, from a script.
   */
  tap: (selector: string) => Promise<void>;
  /**
   * One finger goes down at the element's middle, moves and comes up. Of drivers' fingers only Chromium's
   * scrolls the page; elsewhere the page gets the events, and what it does with them can be seen.
   */
  swipe: (selector: string, by: Offset) => Promise<void>;
  /** Two fingers go apart, around the element's middle: from `from` to `to` CSS pixels between them. */
  pinch: (selector: string, from: number, to: number) => Promise<void>;
  /** The page inside of an iframe; ` >>> ` leads into a shadow root: `side-chain >>> iframe`. */
  frame: (selector: string) => Promise<EngineFrame>;
};

export type EnginePage = EngineFrame & {
  engine: EngineName;
  /** The built site's address in this engine, with a slash at its end. */
  site: string;
  /** @param address of any page, or the site's page of that name: `tokyo.html` */
  goto: (address: string) => Promise<void>;
  back: () => Promise<void>;
  forward: () => Promise<void>;
  reload: () => Promise<void>;
  /** Of the window's inside, in CSS pixels. */
  resize: (width: number, height: number) => Promise<void>;
  /** `Tab`, `Shift+Tab`, `ArrowRight`, `+`, `Space`: otherwise the names of `KeyboardEvent.key`. */
  press: (key: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** PNG. */
  screenshot: () => Promise<Uint8Array>;
  /**
   * What went wrong so far: what was written to the console, uncaught exceptions, what the content
   * security policy refused; in Chromium and Firefox also requests that failed or went to other origins.
   * In WebKit it is known of the site's own pages, in the page itself and in no frame.
   */
  troubles: () => Promise<readonly string[]>;
  close: () => Promise<void>;
};

/** `Control+Shift+ArrowLeft` → the keys that are held, and the one that is pressed. */
export function keysOf(combination: string): { held: string[]; key: string } {
  const held = combination.split('+').slice(0, -1);
  if (!combination.endsWith('+')) return { held, key: combination.split('+').at(-1)! };
  return { held: held.slice(0, -1), key: '+' };
}

/** The way of each finger of a pinch, around a point. */
export function pinchPaths(middle: Offset, from: number, to: number): Offset[][] {
  const steps = 8;
  return [-1, 1].map((side) =>
    Array.from({ length: steps + 1 }, (_, step) => ({
      x: Math.round(middle.x + (side * (from + ((to - from) * step) / steps)) / 2),
      y: Math.round(middle.y),
    })),
  );
}

/** A straight way, from a point. */
export function straightPath(start: Offset, by: Offset): Offset[] {
  const steps = 8;
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: Math.round(start.x + (by.x * step) / steps),
    y: Math.round(start.y + (by.y * step) / steps),
  }));
}

/** In the page: brings an element into view, if it isn't, and tells its middle in the frame's window. */
export function middleOf(selector: string): Offset {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  const isSeen = ({ top, left, bottom, right }: DOMRect) =>
    top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  if (!isSeen(element.getBoundingClientRect())) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  }
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
