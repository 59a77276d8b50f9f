import type { Position } from 'geojson';

type Point = [x: number, y: number];

/** How many of the grid's steps a point is put to: small where it is seen closely, and a power of two. */
export type StepsAt = (x: number, y: number) => number;

/** On the paths' grid, and no point twice in a row. */
const wholePoints = (line: readonly Position[], grid: number, stepsAt: StepsAt) =>
  line
    .map(([x = 0, y = 0]): Point => {
      const steps = stepsAt(x, y);
      const onGrid = (value: number) => Math.round(value / grid / steps) * steps;
      return [onGrid(x), onGrid(y)];
    })
    .filter(([x, y], index, all) => {
      const before = all[index - 1];
      return !before || before[0] !== x || before[1] !== y;
    });

/** What is drawn without lifting the pen: a ring from any of its points on, a line from its first. */
type Stroke = { kind: 'ring' | 'line'; points: readonly Point[] };

const strokeOf = (kind: Stroke['kind'], points: readonly Point[]): Stroke[] => {
  if (kind === 'line') return points.length < 2 ? [] : [{ kind, points }];
  // A ring's last point is its first.
  return points.length < 4 ? [] : [{ kind, points: points.slice(0, -1) }];
};

const waysInto = ({ kind, points }: Stroke): readonly Point[] =>
  kind === 'ring' ? points : points.slice(0, 1);

/** `z` takes the pen back to where a ring began. */
const endOf = ({ kind, points }: Stroke): Point => points.at(kind === 'ring' ? 0 : -1) ?? [0, 0];

/** Which stroke begins nearest to the pen, and at which of its points. */
const nearestTo = ([penX, penY]: Point, strokes: readonly Stroke[]) => {
  let nearest = { index: 0, start: 0, away: Infinity };
  for (const [index, stroke] of strokes.entries()) {
    for (const [start, [x, y]] of waysInto(stroke).entries()) {
      const away = Math.abs(x - penX) + Math.abs(y - penY);
      if (away < nearest.away) nearest = { index, start, away };
    }
  }
  return nearest;
};

/** In an order that leads the pen from each to one nearby, so that the ways between take few digits. */
const inReach = (strokes: readonly Stroke[]): Stroke[] => {
  const left = [...strokes];
  const ordered: Stroke[] = [];
  let pen: Point = [0, 0];
  while (left.length > 0) {
    const { index, start } = nearestTo(pen, left);
    for (const { kind, points } of left.splice(index, 1)) {
      const stroke = { kind, points: [...points.slice(start), ...points.slice(0, start)] };
      ordered.push(stroke);
      pen = endOf(stroke);
    }
  }
  return ordered;
};

/**
 * Rings or lines as one path of whole steps of a grid, each point told from the one before, each ring or
 * line from one nearby. Small and round numbers, where the eye can't tell, weigh less once they are compressed.
 */
export const wholePath = (
  lines: readonly Position[][],
  kind: Stroke['kind'],
  grid: number,
  stepsAt: StepsAt = () => 1,
): string => {
  let pen: Point = [0, 0];
  const strokes = lines.flatMap((line) => strokeOf(kind, wholePoints(line, grid, stepsAt)));
  const parts = inReach(strokes).map((stroke) => {
    let before = pen;
    const steps = stroke.points.map(([x, y]) => {
      const step = `${x - before[0]} ${y - before[1]}`;
      before = [x, y];
      return step;
    });
    pen = endOf(stroke);
    return `m${steps.join(' ').replaceAll(' -', '-')}${kind === 'ring' ? 'z' : ''}`;
  });
  return parts.join('');
};
