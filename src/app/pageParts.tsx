import { MapList } from '../components/MapList.tsx';
import { StepMore } from '../components/StepMore.tsx';
import { StepWords } from '../components/StepWords.tsx';
import { Timeline } from '../components/Timeline.tsx';
import type { StepParts } from './stepParts.ts';

/** A step on a page of its own. */
export const pageParts: StepParts = {
  nav: (nav) => nav,
  timeline: ({ timeline }, step) => <Timeline timeline={timeline} current={step} />,
  words: (_, { words }, entering) => <StepWords step={words} entering={entering} />,
  mapList: ({ mapList }) => <MapList list={mapList} />,
  more: ({ more }) => <StepMore more={more} />,
  inWords: (ways) => ways,
};
