import type { Band } from './bands.ts';
import { atClass } from './keys.ts';
import type { Hang, Placed } from './placed.ts';
import type { Placement } from './placements.ts';

/** Declarations that hold for some scene's thing, in one band: `[data-scene]>*>.at-…`. */
type Rule = { band: number; scene: string; key: string; declarations: string };

/** Stands for the scene itself, where a rule would have a thing's key. */
const CAMERA = '';
/** The only thing of a scene that lies in no layer. */
const LOCATOR = 'locator';

/** One of the camera's three numbers: where it flies just now, else where it rests. */
const camera = (number: 'k' | 'x' | 'y') => `var(--fly-${number},var(--map-${number}))`;

const across = `calc((${camera('k')}*var(--at-x) + ${camera('x')})*.1cqw)`;
/** In cqw too: the drawing's unit is a thousandth of the box's width, down the page as well. */
const down = `calc((${camera('k')}*var(--at-y) + ${camera('y')})*.1cqw)`;

/*
 * Where the camera rests is written on the scene, and what it moves inherits it: each mark would be held
 * against the rules of all cameras otherwise, in every frame of a flight. The scene stands in the container
 * `map`, so that its rules can ask for the width. Whoever moves the camera sets `--fly-k`, `--fly-x` and
 * `--fly-y` on any ancestor, and land and marks go together.
 *
 * What is placed is shown by `display: block`; that all the rest is `display: none` (and so out of the tab
 * order) is said beside the component, in a selector no stronger than `.class`.
 */
const base = [
  `[data-camera]{transform:matrix(${camera('k')},0,0,${camera('k')},${camera('x')},${camera('y')})}`,
  `[data-at]{position:absolute;top:0;left:0;transform:translate(${across},${down}) translate(var(--hang-x,-50%),var(--hang-y,-50%)) rotate(var(--turn,0deg))}`,
  '[data-at^=leader-]{transform-origin:0 50%}',
].join('');

const short = (value: number) => String(value).replace(/^(-?)0\./, '$1.');

const length = (share: number, px: number) => {
  if (share === 0) return `${short(px)}px`;
  if (px === 0) return `${share * 100}%`;
  return `calc(${share * 100}% ${px < 0 ? '-' : '+'} ${short(Math.abs(px))}px)`;
};

const hangDeclarations = ({ shareX, shareY, x, y }: Hang) => {
  const [toSide, toTop] = [length(shareX, x), length(shareY, y)];
  return `${toSide === '-50%' ? '' : `;--hang-x:${toSide}`}${toTop === '-50%' ? '' : `;--hang-y:${toTop}`}`;
};

const declarationsOf = (placed: Placed) => {
  const { kind, hang, width, turn } = placed;
  if (kind === 'locator') return cornerDeclarations(placed);
  const leader = kind === 'leader' ? `;width:${short(width)}px;--turn:${turn}deg` : '';
  return `display:block${hangDeclarations(hang)}${leader}`;
};

/** In a corner of the map whatever the camera does. */
const cornerDeclarations = ({ hang, width, height }: Placed) => {
  const side = hang.shareX === 0 ? `left:${hang.x}px` : `left:auto;right:${-hang.x}px`;
  const edge = hang.shareY === 0 ? `top:${hang.y}px` : `top:auto;bottom:${-hang.y}px`;
  return `display:block;transform:none;width:${width}px;height:${height}px;${side};${edge}`;
};

const oneOf = (selectors: readonly string[]) =>
  selectors.length === 1 ? (selectors[0] ?? '') : `:is(${selectors.join()})`;

const selectorOf = (key: string) => `.${atClass(key)}`;

/** In a scene, told by the way down to it: a browser that looks for any ancestor walks up to the page's root. */
const selectorIn = (scenes: string, key: string) => {
  if (key === CAMERA) return scenes;
  return `${scenes}>${key === LOCATOR ? '' : '*>'}${selectorOf(key)}`;
};

const grouped = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): [string, Item[]][] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
};

/** Where each thing is on the sheet: once, for all scenes and bands. */
const spots = (all: readonly Placement[]) => {
  const spotOf = new Map(
    all.flatMap(({ placed }) =>
      placed
        .filter(({ kind }) => kind !== 'locator')
        .map(({ key, spot: [x, y] }) => [key, `--at-x:${short(x)};--at-y:${short(y)}`]),
    ),
  );
  return grouped([...spotOf], ([, spot]) => spot ?? '')
    .map(([spot, things]) => `${things.map(([key]) => selectorOf(key)).join()}{${spot}}`)
    .join('');
};

const rulesOf = ({ scene, band, frame, placed }: Placement, inBands: readonly Band[]): Rule[] => {
  const index = inBands.indexOf(band);
  const { k, tx, ty } = frame;
  const rest = `--map-k:${short(k)};--map-x:${short(tx)};--map-y:${short(ty)}`;
  return [
    { band: index, scene: scene.id, key: CAMERA, declarations: rest },
    ...placed.map((thing) => ({
      band: index,
      scene: scene.id,
      key: thing.key,
      declarations: declarationsOf(thing),
    })),
  ];
};

/** The runs of neighbouring bands in which a rule is the same, as `0-4`. */
const runsOf = (rules: readonly Rule[]): [run: string, rule: Rule][] => {
  const same = grouped(rules, ({ scene, key, declarations }) => `${scene} ${key} ${declarations}`);
  return same.flatMap(([, equal]) => {
    const runs: [first: number, last: number, rule: Rule][] = [];
    for (const rule of equal) {
      const run = runs.at(-1);
      if (run && run[1] === rule.band - 1) run[1] = rule.band;
      else runs.push([rule.band, rule.band, rule]);
    }
    return runs.map(([first, last, rule]): [string, Rule] => [`${first}-${last}`, rule]);
  });
};

const queryOf = (run: string, inBands: readonly Band[]) => {
  const [first = 0, last = 0] = run.split('-').map(Number);
  const from = inBands[first]?.from ? `width>=${inBands[first].from}px` : '';
  const to = inBands[last]?.to ? `width<${inBands[last].to}px` : '';
  const condition = [from, to].filter(Boolean).map((part) => `(${part})`);
  return condition.join(' and ');
};

/** The box is as high as the frames in it. Its own width can't be asked for, but its parent's is the same. */
const ratios = (inBands: readonly Band[]) =>
  inBands
    .map(({ from, ratio }) => {
      const rule = `[data-map-box]{aspect-ratio:${short(Number(ratio.toFixed(4)))}}`;
      return from === 0 ? rule : `@container map-width (width>=${from}px){${rule}}`;
    })
    .join('');

/** One rule for things that the same scenes show in the same way. */
const ruleText = (declarations: string, rules: readonly Rule[]) => {
  const scenesOf = grouped(rules, ({ key }) => key).map(([key, each]) => ({
    key,
    scenes: oneOf(each.map(({ scene }) => `[data-scene=${scene}]`)),
  }));
  return grouped(scenesOf, ({ scenes }) => scenes)
    .map(
      ([scenes, things]) =>
        // Each written out: within `:is()` browsers don't look classes up.
        `${things.map(({ key }) => selectorIn(scenes, key)).join()}{${declarations}}`,
    )
    .join('');
};

/** The whole stylesheet of the map's frames and placements, for all their scenes and widths. */
export const mapStyles = (all: readonly Placement[]): string => {
  const inBands = [...new Set(all.map(({ band }) => band))];
  const runs = runsOf(all.flatMap((placement) => rulesOf(placement, inBands)));
  const blocks = grouped(runs, ([run]) => run).map(([run, entries]) => {
    const rules = entries.map(([, rule]) => rule);
    const text = grouped(rules, ({ declarations }) => declarations)
      .map(([declarations, equal]) => ruleText(declarations, equal))
      .join('');
    const query = queryOf(run, inBands);
    return query ? `@container map ${query}{${text}}` : text;
  });
  return base + ratios(inBands) + spots(all) + blocks.join('');
};
