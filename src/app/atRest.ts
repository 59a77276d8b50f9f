/**
 * Waits until nothing is in motion any more of what a move sets in motion: the map has landed, the words
 * have arrived. Two frames pass first: a flight begins in the one after the move.
 *
 * @param left ends the waiting; the promise then stays open
 */
export async function atRest(document: Document, left: AbortSignal): Promise<void> {
  const frame = () => new Promise<unknown>((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  while (!left.aborted && isMoving(document)) await frame();
  if (left.aborted) await new Promise<never>(() => undefined);
}

function isMoving(document: Document): boolean {
  if (document.querySelector('[data-flying]') !== null) return true;
  return document
    .getAnimations()
    .some(
      ({ effect, playState }) =>
        playState === 'running' &&
        effect instanceof KeyframeEffect &&
        effect.target?.closest('[data-words]'),
    );
}
