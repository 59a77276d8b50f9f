import type { CameraRig, Rest } from './cameraRig.ts';
import type { Point } from './drawing.ts';
import type { Placed } from './placed.ts';

/** What hangs on the map where the reader looks around. */
export type Hung = {
  offsets: Rest['offsets'];
  /** Names are seen whole or not at all: hides those that an edge would cut, wherever the map is moved. */
  trim: (rest: Rest) => void;
};

/** Shows just the marks that are placed, and gives how far each is off its true point. */
export function hangMarks(rig: CameraRig, placed: readonly Placed[]): Hung {
  const byKey = new Map(placed.map((each) => [each.key, each]));
  for (const { at, element } of rig.marks) element.style.display = byKey.has(at) ? 'block' : 'none';

  const offsets = new Map<string, Point>();
  const names: { at: string; point: Point; element: HTMLElement; size: Point }[] = [];
  for (const mark of rig.marks) {
    const each = byKey.get(mark.at);
    if (each === undefined) continue;
    const { shareX, shareY, x, y } = each.hang;
    const size = [mark.element.offsetWidth, mark.element.offsetHeight] as const;
    offsets.set(mark.at, [x + shareX * size[0], y + shareY * size[1]]);
    if (each.kind === 'name' || each.kind === 'area') names.push({ ...mark, size });
  }

  return {
    offsets,
    trim({ sight }) {
      const { width, height } = rig.size;
      const zoom = width / sight.width;
      for (const { at, point, element, size } of names) {
        const [dx, dy] = offsets.get(at) ?? [0, 0];
        const left = (point[0] - sight.x) * zoom + width / 2 + dx;
        const top = (point[1] - sight.y) * zoom + height / 2 + dy;
        const isWhole = left >= 0 && top >= 0 && left + size[0] <= width && top + size[1] <= height;
        element.style.visibility = isWhole ? 'visible' : 'hidden';
      }
    },
  };
}
