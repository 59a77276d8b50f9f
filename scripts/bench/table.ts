import { contenders, median, type Name, quantile, type Results } from './results.ts';
import type { Load } from './loading.ts';

/** One line of the table: a figure of ours, of the floor and of TimelineJS. */
type Line = {
  figure: string;
  ours: number;
  floor?: number;
  timelinejs?: number;
  unit: string;
  goal?: string;
};

/** Kinds of a browser's requests, as the table calls them. */
const kinds = {
  Document: 'HTML and CSS',
  Script: 'script',
  Font: 'fonts',
  Stylesheet: 'stylesheet',
};

/** The table of one device, as Markdown. */
export function table(results: Results): string {
  const lines = [...loadLines(results), ...moveLines(results), ...embedLines(results)];
  const rows = lines.map((line) => {
    const { figure, ours, floor, timelinejs, unit, goal = '' } = line;
    const ratio = floor ? (ours / floor).toFixed(2) : '';
    const other = floor && timelinejs ? (timelinejs / floor).toFixed(2) : '';
    const cells = [figure, shown(floor, unit), shown(ours, unit), ratio, goal];
    return `| ${[...cells, shown(timelinejs, unit), other].join(' | ')} |`;
  });
  return [
    '| figure | floor | ours | ratio | goal | TimelineJS | ratio |',
    '| --- | ---: | ---: | ---: | :-- | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function loadLines({ device, loads, answers }: Results): Line[] {
  const of = (name: Name, figure: (load: Load) => number) => median(loads[name].map(figure));
  const line = (
    figure: string,
    unit: string,
    read: (load: Load) => number,
    goal?: string,
  ): Line => ({
    figure,
    unit,
    ours: of('ours', read),
    floor: of('floor', read),
    timelinejs: of('timelinejs', read),
    ...(goal === undefined || device !== 'phone' ? {} : { goal }),
  });
  const all = new Set(
    contenders.flatMap((name) => loads[name].flatMap(({ bytes }) => Object.keys(bytes))),
  );
  const sum = ({ bytes }: Load) => Object.values(bytes).reduce((total, each) => total + each, 0);
  const named = Object.entries(kinds).filter(([kind]) => all.has(kind));
  return [
    line('first contentful paint', 'ms', ({ firstPaint }) => firstPaint, '≤ 1.15'),
    line('largest contentful paint', 'ms', ({ largestPaint }) => largestPaint, '≤ 1.15'),
    {
      figure: 'Next takes the reader on',
      unit: 'ms',
      ours: of('ours', ({ firstPaint }) => firstPaint),
      floor: of('floor', ({ firstPaint }) => firstPaint),
      timelinejs: median(answers.timelinejs),
      ...(device === 'phone' ? { goal: '≤ 1.0' } : {}),
    },
    {
      figure: 'Next flies',
      unit: 'ms',
      ours: median(answers.ours),
      floor: of('floor', ({ firstPaint }) => firstPaint),
      ...(device === 'phone' ? { goal: '≤ 2.4' } : {}),
    },
    line('blocking time', 'ms', ({ blocking }) => blocking, '0 ms'),
    line('main thread, load + 5 s', 'ms', ({ mainThread }) => mainThread, '≤ 2.0'),
    line('layout shift', '', ({ shift }) => shift, '0'),
    line('requests', '', ({ requests }) => requests),
    line('all bytes, load + 5 s', 'kB', (load) => sum(load) / 1000, '≤ 145 kB'),
    ...named.map(([kind, name]) =>
      line(`– ${name}`, 'kB', ({ bytes }) => (bytes[kind] ?? 0) / 1000),
    ),
  ];
}

function moveLines({ device, clicks, frames, growth }: Results): Line[] {
  const p95 = (values: readonly number[]) => quantile(values, 0.95);
  const isPhone = device === 'phone';
  return [
    {
      figure: 'click to next paint, p95',
      unit: 'ms',
      ours: p95(clicks.ours),
      floor: p95(clicks.floor),
      timelinejs: p95(clicks.timelinejs),
      ...(isPhone ? { goal: '≤ floor + 16 ms' } : {}),
    },
    ...Object.entries(frames).flatMap(([cpu, times]): Line[] => [
      {
        figure: `frames in flight at ${cpu}× CPU, median`,
        unit: 'fps',
        ours: 1000 / median(times),
        ...(isPhone ? { goal: cpu === '6' ? '≥ 55 fps' : '60 fps' } : {}),
      },
      {
        figure: `– longer than 33 ms at ${cpu}× CPU`,
        unit: '%',
        ours: (100 * times.filter((time) => time > 34).length) / times.length,
        ...(isPhone && cpu !== '6' ? { goal: '< 1 %' } : {}),
      },
    ]),
    {
      figure: 'memory grown in 20 walks',
      unit: 'kB',
      ours: growth.ours.memory / 1000,
      timelinejs: growth.timelinejs.memory / 1000,
    },
    {
      figure: '– of the script’s own objects',
      unit: 'kB',
      ours: growth.ours.kept / 1000,
      timelinejs: growth.timelinejs.kept / 1000,
      ...(isPhone ? { goal: 'none' } : {}),
    },
    {
      figure: '– nodes of the document',
      unit: '',
      ours: growth.ours.nodes,
      timelinejs: growth.timelinejs.nodes,
      ...(isPhone ? { goal: '0' } : {}),
    },
  ];
}

function embedLines({ embeds }: Results): Line[] {
  if (embeds.length === 0) return [];
  const of = (figure: (one: Results['embeds'][number]) => number) => median(embeds.map(figure));
  return [
    { figure: 'embed.js', unit: 'kB', ours: of(({ script }) => script / 1000), goal: '≤ 3 kB' },
    { figure: 'all that an embed brings', unit: 'kB', ours: of(({ frame }) => frame / 1000) },
    { figure: 'embed has its height', unit: 'ms', ours: of(({ rightHeight }) => rightHeight) },
    { figure: 'layout shift of the article', unit: '', ours: of(({ shift }) => shift), goal: '0' },
  ];
}

function shown(value: number | undefined, unit: string): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : unit === '' ? 3 : 1;
  return `${value.toFixed(digits)} ${unit}`.trim();
}
