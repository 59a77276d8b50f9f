import { cancelFrame, frame } from 'framer-motion';

/**
 * Counts from 0 to 1 on the frame loop.
 *
 * @param duration in milliseconds
 * @param tick gets the share of the time that is over
 * @param done is called once, after the last tick
 * @returns stops it, without another call
 */
export function runFor(
  duration: number,
  tick: (share: number) => void,
  done: () => void,
): () => void {
  let start: number | undefined;
  const step = ({ timestamp }: { timestamp: number }) => {
    // The frame's own time may be long past, where what asked for the move took long: it would begin with a leap.
    start ??= performance.now();
    const share = Math.min(1, Math.max(0, timestamp - start) / duration);
    tick(share);
    if (share === 1) done();
  };
  frame.update(step, true);
  return () => cancelFrame(step);
}
