import type { Embedding } from './embedding.ts';
import type { Load } from './loading.ts';
import type { Growth, Walk } from './walking.ts';

export const contenders = ['ours', 'floor', 'timelinejs'] as const;
export type Name = (typeof contenders)[number];

/** All that was measured on one device. */
export type Results = {
  device: string;
  loads: Record<Name, Load[]>;
  /** Milliseconds until a script takes a click on Next; the floor has none. */
  answers: Record<Exclude<Name, 'floor'>, number[]>;
  /** Milliseconds from click to paint: a move of ours, a panel that the floor unfolds. */
  clicks: Record<'ours' | 'floor' | 'timelinejs', number[]>;
  /** Of the camera's moves, by how many times slower the processor is. */
  frames: Record<string, Walk['frames']>;
  growth: Record<Exclude<Name, 'floor'>, Growth>;
  embeds: Embedding[];
};

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** @param share from 0 to 1 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
