/** Calls back whenever an element's width is no longer what it was; returns the way to stop. */
export function watchWidth(element: HTMLElement, changed: () => void): () => void {
  let { clientWidth } = element;
  const observer = new ResizeObserver(() => {
    if (element.clientWidth === clientWidth) return;
    clientWidth = element.clientWidth;
    changed();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
