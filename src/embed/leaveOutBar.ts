/** In ms: how long a frame may take to follow the content before the reader gets a scroll bar. */
const grace = 1000;

/**
 * Leaves out the page's scroll bar while its frame follows the content. One that comes and goes makes the
 * page narrower for a moment and thereby higher, and Firefox keeps it. A frame that doesn't follow, or not
 * far enough, gets its bar back.
 *
 * @returns says that the content has changed its height
 */
export function leaveOutBar(window: Window, content: Element): () => void {
  const { style } = window.document.documentElement;
  const fits = () => window.innerHeight >= content.getBoundingClientRect().height;
  let timer = 0;
  style.overflowY = 'hidden';
  // Only a frame that has moved takes it away again: the bar itself changes what fits.
  window.addEventListener('resize', () => {
    if (fits()) style.overflowY = 'hidden';
  });
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (!fits()) style.overflowY = '';
    }, grace);
  };
}
