import type { MapDrawing, Mark, SceneDrawing } from './drawing.ts';

/**
 * The marks of a scene and of all others: whoever looks around comes to places that the scene itself has
 * no eye for. They stand to each other as at the scene.
 */
export function marksAround({ scenes }: MapDrawing, scene: SceneDrawing): readonly Mark[] {
  const marks = new Map(scene.marks.map((mark) => [mark.at, mark]));
  const now = scene.marks.find((mark) => mark.kind === 'stop' && mark.progress === 'current');
  const number = now?.kind === 'stop' ? now.number : Infinity;
  for (const mark of Object.values(scenes).flatMap((other) => other.marks)) {
    if (!marks.has(mark.at)) marks.set(mark.at, elsewhere(mark, number));
  }
  // Whose line it is stands where the scene has room for it, and nowhere else.
  return [...marks.values()].filter((mark) => mark.kind !== 'name' || mark.of !== 'leg');
}

function elsewhere(mark: Mark, now: number): Mark {
  switch (mark.kind) {
    case 'stop':
      return { ...mark, progress: mark.number < now ? 'done' : 'ahead' };
    case 'context':
      return { ...mark, open: false };
    case 'name':
      return { ...mark, current: false };
    case 'area':
    case 'leader':
    case 'place':
      return mark;
  }
}
