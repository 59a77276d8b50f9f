/** Whatever has the focus. */
export type Focus = {
  /** Its place among the controls, what it is and what it says: "3 a “Next: Tokyo”". */
  name: string;
  /** In CSS pixels, from the page's corner. */
  box: { top: number; bottom: number; left: number; right: number };
  isOnMap: boolean;
  /** The keys go to the page, and not to the browser's own buttons. */
  isInWindow: boolean;
  /** What is wrong with how the focus shows. */
  faults: string[];
};

/**
 * In the page: lists all that is shown and can be acted on, in the page's order: links, buttons, boxes,
 * folds. From now on writes down what each Tab leads to, once its key comes up: the focus has moved by
 * then, and the window with it.
 */
export function watchTabs(): { controls: string[]; faults: string[] } {
  const native =
    'a[href], area[href], button, input, select, textarea, summary, iframe, audio, video';
  const controls = [
    ...document.querySelectorAll(`${native}, [contenteditable], [tabindex]`),
  ].filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      one.getClientRects().length > 0 &&
      !one.matches(':disabled, [inert], [inert] *') &&
      // Where a script or a skip link leads the focus to, and nothing else.
      (one.matches(native) || one.getAttribute('tabindex') !== '-1'),
  );
  const name = (one: Element) => {
    const text = one.getAttribute('aria-label') ?? (one.closest('label') ?? one).textContent;
    const words = text.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
    return `${controls.indexOf(one)} ${one.localName} “${words}”`;
  };
  const way: (Focus | null)[] = [];
  // In WebKitGTK a Tab that comes up beside Shift has no name.
  window.addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift') way.push(look());
  });
  /** Instead of what was seen before. */
  const lookAgain = () => way.splice(-1, 1, look());
  Object.assign(window, { controls, way, lookAgain });

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  /** Red, green, blue and opacity, 0 to 255, of any colour that CSS knows. */
  function channels(colour: string): number[] {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  }
  /** As WCAG 2 reckons it. */
  function luminance(colour: string): number {
    const [red, green, blue] = channels(colour).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  }
  function contrast(...pair: [string, string]): number {
    const [darker, lighter] = pair.map(luminance).sort((a, b) => a - b);
    return (lighter! + 0.05) / (darker! + 0.05);
  }
  function groundUnder(from: Element | null): string {
    for (let above = from; above !== null; above = above.parentElement) {
      const { backgroundColor } = getComputedStyle(above);
      if (channels(backgroundColor)[3] === 255) return backgroundColor;
    }
    return 'white';
  }

  /** What has the focus, and how it shows; null where nothing has it. */
  function look(): Focus | null {
    const one = document.activeElement;
    if (one === null || one === document.body) return null;
    const faults: string[] = [];

    // A ring stands off what it is around. On the map it may lie over land as well as over water.
    const land = one.closest('[data-map]')?.querySelector('[data-land]');
    const grounds = [
      groundUnder(one.parentElement),
      ...(land ? [getComputedStyle(land).fill] : []),
    ];
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) {
      faults.push(`${name(one)} has no ring: ${outlineStyle} ${outlineWidth}`);
    }
    for (const ground of grounds) {
      const ratio = contrast(outlineColor, ground);
      if (ratio < 3)
        faults.push(`${name(one)}: ${outlineColor} on ${ground} is ${ratio.toFixed(2)} to 1`);
    }

    // Firefox lets be what is partly in the window: what counts is the middle of that part.
    const whatIsThere = [...one.getClientRects()].map((box) => {
      const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
      const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
      const there = document.elementFromPoint(x, y);
      const isIt = there !== null && (one.contains(there) || there.contains(one));
      return isIt ? 'itself' : `${there?.outerHTML.slice(0, 80)} at ${x}, ${y}`;
    });
    if (!whatIsThere.includes('itself')) {
      faults.push(`${name(one)} is out of sight or under something: ${whatIsThere.join(' and ')}`);
    }

    const { top, bottom, left, right } = one.getBoundingClientRect();
    return {
      name: name(one),
      box: {
        top: top + scrollY,
        bottom: bottom + scrollY,
        left: left + scrollX,
        right: right + scrollX,
      },
      isOnMap: one.closest('[data-map]') !== null,
      isInWindow: document.hasFocus(),
      faults,
    };
  }

  return {
    controls: controls.map(name),
    faults: controls
      .filter((one) => Number(one.getAttribute('tabindex')) !== 0)
      .map((one) => `${name(one)} has the tabindex ${one.getAttribute('tabindex')}`),
  };
}

/** In the page: gives the focus to one of the controls. */
export function focusOn(index: number): void {
  (Reflect.get(window, 'controls') as HTMLElement[])[index]!.focus();
}

/** In the page: looks again at what has the focus, once the next frame is drawn. */
export async function lookOnceDrawn(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  (Reflect.get(window, 'lookAgain') as () => void)();
}

/** In the page: what each Tab has led to since this was last asked. */
export function takeWay(): (Focus | null)[] {
  return (Reflect.get(window, 'way') as (Focus | null)[]).splice(0);
}
