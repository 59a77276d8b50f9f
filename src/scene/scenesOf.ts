import type { Story } from '../story/story.ts';
import type { Scene } from './scene.ts';
import { sceneAt } from './sceneAt.ts';

/** Every scene that a reader can come to: each step, and each step with one of its placed panels open. */
export function scenesOf(story: Story): readonly Scene[] {
  return story.steps.flatMap((step) => [
    sceneAt(story, step),
    ...step.contexts
      .filter((context) => context.place !== undefined)
      .map((context) => sceneAt(story, step, context)),
  ]);
}
