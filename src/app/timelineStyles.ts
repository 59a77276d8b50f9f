import type { TimelineStop } from '../components/Timeline.tsx';
import type { AxisPositions } from './timeAxis.ts';

/**
 * Widths of the explainer, in CSS px of text at its usual size, from which the axis is drawn and the stops'
 * names are set anew. The first is where `Timeline.module.css` turns its list into an axis.
 */
const bands = [640, 896, 1136];
/** CSS px of a rem at the usual size of text. */
const REM = 16;
/** CSS px: what the explainer's padding takes from the axis, and what a stop takes beside its words. */
const PADDING = 48;
const STOP_EXTRA = 40;
/**
 * CSS px that a letter takes at the most, on average, set as wide as a reader may want it (WCAG 2.2,
 * 1.4.12: 0.12 em more): in a name of 15 px, and in dates of 13 px.
 */
const LETTER = { name: 10.8, dates: 8.9 };

/**
 * The stylesheet that says where things are on the time axis, by `data-time`, and puts stops whose names
 * would touch on lanes above each other: no script, no inline style. Whoever draws an axis takes
 * `--start` and `--length`, shares of its own length.
 */
export function timelineStyles(
  positions: AxisPositions,
  stops: readonly Pick<TimelineStop, 'step' | 'name' | 'dates'>[],
): string {
  const rules = Object.entries(positions).map(([key, { from, to }]) => {
    const length = to === undefined ? '' : `;--length:${percent(to - from)}`;
    return `[data-time="${key}"]{--start:${percent(from)}${length}}`;
  });
  const lanesAt = bands
    .map((from) => {
      const lanes = lanesOf(stops, positions, from - PADDING);
      const places = stops.map(
        ({ step }, stop) => `[data-time="stop-${step}"]{--lane:${lanes[stop]}}`,
      );
      const count = `[data-timeline]{--lanes:${Math.max(...lanes) + 1}}`;
      return `@container explainer (inline-size >= ${from / REM}rem){${[count, ...places].join('')}}`;
    })
    .join('');
  return rules.join('') + lanesAt;
}

/** The lowest lane, counted from the axis, on which each stop's words have room. */
export function lanesOf(
  stops: readonly Pick<TimelineStop, 'step' | 'name' | 'dates'>[],
  positions: AxisPositions,
  width: number,
): number[] {
  const ends: number[] = [];
  return stops.map(({ step, name, dates }) => {
    const start = (positions[`stop-${step}`]?.from ?? 0) * width;
    const free = ends.findIndex((end) => end <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] =
      start + Math.max(name.length * LETTER.name, dates.length * LETTER.dates) + STOP_EXTRA;
    return lane;
  });
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
