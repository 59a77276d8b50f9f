import type { SceneLabel } from '../scene/scene.ts';
import type { Band } from './bands.ts';
import type { MapDrawing, Mark, SceneDrawing } from './drawing.ts';
import { nameKey } from './keys.ts';
import type { Placed } from './placed.ts';
import { placementOf } from './placement.ts';

const everything = { names: Infinity, countries: Infinity, waters: Infinity };

/**
 * Which marks are seen, and where they hang, when the map is so close: the same work as the build does for
 * a rest, but for all of the sheet at once. So it stays as it is while the map is only moved.
 *
 * @param zoom CSS px that a sheet unit takes up
 */
export function arrangeMarks(
  marks: readonly Mark[],
  { arcs, reach }: MapDrawing,
  scene: SceneDrawing,
  zoom: number,
): readonly Placed[] {
  const [width, height] = [reach.right - reach.left, reach.bottom - reach.top];
  const px = width * zoom;
  const band: Band = {
    from: 0,
    to: undefined,
    narrowest: px,
    widest: px,
    ratio: width / height,
    margin: 0,
    most: everything,
    controls: { width: 0, height: 0 },
    locator: undefined,
  };
  const k = 1000 / width;
  const labels = new Map<SceneLabel, string>(
    marks.flatMap((mark) =>
      mark.kind === 'area' ? [[{ kind: mark.of, name: mark.text, at: mark.point }, mark.at]] : [],
    ),
  );
  const names = new Map(
    marks.flatMap((mark) => (mark.kind === 'name' ? [[mark.at, mark.text]] : [])),
  );
  const nameOf = (at: string) => names.get(nameKey(at)) ?? '';
  return placementOf(
    {
      id: scene.id,
      step: scene.step,
      context: undefined,
      call: undefined,
      legs: [],
      view: { points: [], km: 0 },
      stops: marks.flatMap((mark) => {
        if (mark.kind !== 'stop') return [];
        const { at, point, step: id, number, stop, progress } = mark;
        return [{ id, number, stop, name: nameOf(at), at: point, progress }];
      }),
      contexts: marks.flatMap((mark) => {
        if (mark.kind !== 'context') return [];
        const { point, context: id, name, open, step } = mark;
        return [{ id, name, at: point, open, step }];
      }),
      places: marks.flatMap(({ kind, at, point }) =>
        kind === 'place'
          ? [{ id: at.replace('place-', ''), name: nameOf(at), at: point, who: undefined }]
          : [],
      ),
      labels: [...labels.keys()],
    },
    {
      frame: { k, tx: -reach.left * k, ty: -reach.top * k },
      project: (point) => point,
      band,
      lines: scene.legs.map(({ id }) => arcs[id] ?? []),
      areaKey: (label) => labels.get(label) ?? '',
      ways: [],
    },
    [],
  ).filter(({ kind }) => kind !== 'leader');
}
