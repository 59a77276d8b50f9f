import type { ReactNode } from 'react';
import type { StepNavProps } from '../components/StepNav.tsx';
import type { TripMapProps } from '../map/TripMap.tsx';
import type { Outline, Signpost } from './edition.ts';
import type { StepText } from './pageShelf.ts';

/**
 * How the parts of a step look: `pageParts` on a page of its own, `embedParts` in somebody else's article.
 * The build serves them and the browser draws them by the same functions.
 */
export type StepParts = {
  /** What leads on from a step, and back. */
  nav: (nav: Signpost['nav']) => Omit<StepNavProps, 'play'>;
  /** @param step id of the current one */
  timeline: (outline: Outline, step: string) => ReactNode;
  /** @param entering the reader comes from another step: words may arrive rather than be there */
  words: (outline: Outline, text: StepText, entering: boolean) => ReactNode;
  mapList: (text: StepText) => ReactNode;
  more: (text: StepText) => ReactNode;
  /** Which of the ways from the map to the same in words it has beside it. */
  inWords: (ways: TripMapProps['inWords']) => TripMapProps['inWords'];
};
