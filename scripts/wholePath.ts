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

/**
 * Rings or lines as one path of whole steps of a grid, each point told from the one before. Round numbers
 * where the eye can't tell weigh less once they are compressed.
 */
export const wholePath = (
  lines: readonly Position[][],
  kind: 'rings' | 'lines',
  grid: number,
  stepsAt: StepsAt = () => 1,
): string => {
  let pen: Point = [0, 0];
  const parts = lines.map((line) => {
    const points = wholePoints(line, grid, stepsAt);
    if (points.length < (kind === 'rings' ? 4 : 2)) return '';
    let before = pen;
    const steps = (kind === 'rings' ? points.slice(0, -1) : points).map(([x, y]) => {
      const step = `${x - before[0]} ${y - before[1]}`;
      before = [x, y];
      return step;
    });
    // `z` takes the pen back to where the ring began.
    pen = (kind === 'rings' && points[0]) || before;
    return `m${steps.join(' ').replaceAll(' -', '-')}${kind === 'rings' ? 'z' : ''}`;
  });
  return parts.join('');
};
