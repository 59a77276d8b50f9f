const types = ['focusin', 'keydown', 'pointerdown', 'pointermove', 'scroll', 'wheel'];

/** Waits for the first sign of a reader who does more than look at the page as it came. */
export function firstSign(document: Document): Promise<void> {
  return new Promise((seen) => {
    const over = new AbortController();
    const notice = () => {
      over.abort();
      seen();
    };
    const options = { capture: true, passive: true, signal: over.signal };
    for (const type of types) document.addEventListener(type, notice, options);
  });
}
