import { renderToStaticMarkup } from 'react-dom/server';
import type { Land } from '../map/LandLayer.tsx';
import { TripMap } from '../map/TripMap.tsx';
import type { Edition } from './edition.ts';
import type { ShareImage } from './PageHead.tsx';
import { shareAlt } from './shareAlt.ts';
import css from './ShareCard.module.css?inline';
import { ShareCard } from './ShareCard.tsx';

/** A step's share card, ready to be photographed. */
export type ShareCardSheet = {
  /** The step's id. */
  step: string;
  image: ShareImage;
  /** What a browser shows to have the picture taken; its styles are the page's and `css`. */
  body: string;
  css: string;
};

/** One card for each step, in order. */
export function renderShareCards({ story, outline, map }: Edition, land: Land): ShareCardSheet[] {
  return outline.timeline.stops.map((stop) => {
    const words = map.words[stop.step];
    if (words === undefined) throw new Error(`There are no words for the map at "${stop.step}".`);
    return {
      step: stop.step,
      image: {
        file: `share/${stop.step}.png`,
        width: 1200,
        height: 630,
        alt: shareAlt(words.sentence, story.language),
      },
      css,
      body: renderToStaticMarkup(
        <ShareCard
          kicker={story.kicker}
          headline={story.headline}
          stop={stop}
          map={
            <TripMap
              {...map}
              land={land}
              scene={stop.step}
              at={stop.step}
              words={words}
              controls={undefined}
              inWords={[]}
            />
          }
        />,
      ),
    };
  });
}
