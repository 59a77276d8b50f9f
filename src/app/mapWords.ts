import type { LineStyle, MapWords } from '../map/TripMap.tsx';
import { describeScene } from '../scene/describeScene.ts';
import type { Scene } from '../scene/scene.ts';
import { fill } from '../story/fill.ts';
import type { Story } from '../story/story.ts';

/** All that is said of a scene: its sentence, and a legend of just the lines that it has. */
export function mapWords({ words, language, steps }: Story, scene: Scene): MapWords {
  const name =
    steps.find(({ id }) => id === scene.step)?.name ?? fill(words.wholeTrip, {}, language);
  const names = {
    call: words.lineCall,
    current: words.lineCurrent,
    done: words.lineDone,
    ahead: words.lineAhead,
    inferred: words.lineInferred,
  } satisfies Record<LineStyle, unknown>;
  const drawn = new Set<LineStyle>(
    scene.legs.map(({ record, progress }) => (record === 'inferred' ? 'inferred' : progress)),
  );
  if (scene.call !== undefined) drawn.add('call');
  return {
    label: fill(words.mapLabel, { name }, language),
    sentence: describeScene(scene, (key, values) => fill(words[key], values, language), language),
    legend: (Object.keys(names) as LineStyle[])
      .filter((line) => drawn.has(line))
      .map((line) => ({ line, text: fill(names[line], {}, language) })),
  };
}
