import type { Story } from '../story/story.ts';
import type { Scene } from './scene.ts';
import { sceneAt } from './sceneAt.ts';
import { wholeTrip } from './wholeTrip.ts';

/**
 * Every scene that a reader can come to: each step, each step with one of its placed panels open, and the
 * whole trip.
 */
export function scenesOf(story: Story): readonly Scene[] {
  const scenes = story.steps.flatMap((step) => [
    sceneAt(story, step),
    ...step.contexts
      .filter((context) => context.place !== undefined)
      .map((context) => sceneAt(story, step, context)),
  ]);
  return [...scenes, wholeTrip(story)];
}
