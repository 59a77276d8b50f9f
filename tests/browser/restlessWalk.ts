import { trip, type TripStep } from './trip.ts';

export type RestlessWalk = {
  clicks: { control: 'prev' | 'next'; framesLater: number }[];
  end: TripStep;
};

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Twenty clicks of a reader who can't decide, and where they end. */
export function restlessWalk(seed: number): RestlessWalk {
  const random = seeded(seed);
  let index = 0;
  const clicks = Array.from({ length: 20 }, (): RestlessWalk['clicks'][number] => {
    const forward = index === 0 || (index < trip.steps.length - 1 && random() < 0.55);
    index += forward ? 1 : -1;
    return {
      control: forward ? 'next' : 'prev',
      // Mostly at once, sometimes in mid-flight.
      framesLater: random() < 0.4 ? 0 : Math.floor(random() * 25),
    };
  });
  return { clicks, end: trip.steps[index]! };
}

/** In the page: clicks as a hand would, every click a task of its own. */
export async function clickAlong(clicks: RestlessWalk['clicks']): Promise<void> {
  for (const { control, framesLater } of clicks) {
    for (let frame = 0; frame < framesLater; frame += 1) await new Promise(requestAnimationFrame);
    document.querySelector<HTMLElement>(`a[rel="${control}"]`)!.click();
    await new Promise((done) => setTimeout(done));
  }
}
