import type { MapListProps } from '../components/MapList.tsx';
import { listScene } from '../scene/listScene.ts';
import { sceneAt } from '../scene/sceneAt.ts';
import { fill } from '../story/fill.ts';
import { formatDay } from '../story/formatDay.ts';
import type { Step, Story } from '../story/story.ts';

/** Where in a step's page the list is. */
export const mapListId = 'map-list';

/**
 * The map of a step as a list.
 *
 * @param addressOfStep where a stop in the list leads, by id: its page, or its part of this one
 */
export function mapList(
  story: Story,
  step: Step,
  addressOfStep: (id: string) => string,
  id: string = mapListId,
): MapListProps {
  const { words, language } = story;
  const { places, routes } = listScene(
    sceneAt(story, step),
    (key, values) => fill(words[key], values, language),
    (date) => formatDay(date, language),
    language,
  );
  return {
    id,
    title: fill(words.mapList, {}, language),
    routes,
    places: places.map((place) => {
      switch (place.kind) {
        case 'stop':
          return { text: place.text, href: addressOfStep(place.step), step: place.step };
        case 'context':
          return { text: place.text, href: `#${place.context}`, step: undefined };
        case 'place':
          return { text: place.text, href: undefined, step: undefined };
      }
    }),
  };
}
