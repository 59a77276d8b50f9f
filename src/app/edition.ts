import type { ColophonProps } from '../components/Colophon.tsx';
import type { PlayButtonProps } from '../components/PlayButton.tsx';
import type { MastheadProps } from '../components/Masthead.tsx';
import { bands, embedBands } from '../map/bands.ts';
import { drawScenes, type MapDrawing } from '../map/drawing.ts';
import { framesOf, type Rect } from '../map/framesOf.ts';
import { placements } from '../map/placements.ts';
import { makeSheet, type Sheet } from '../map/sheet.ts';
import { travellerStyles } from '../map/travellerStyles.ts';
import type { ControlWords } from '../map/MapControls.tsx';
import type { MapWords, TripMapProps } from '../map/TripMap.tsx';
import type { TimelineProps } from '../components/Timeline.tsx';
import type { BriefWords } from '../components/StepBrief.tsx';
import type { TravellersProps } from '../components/Travellers.tsx';
import { scenesOf } from '../scene/scenesOf.ts';
import { addressOf } from '../steps/address.ts';
import { fill } from '../story/fill.ts';
import { formatPublished } from '../story/formatDay.ts';
import type { Story } from '../story/story.ts';
import type { Pattern } from '../story/words.ts';
import { mapListId } from './mapList.ts';
import { mapWords } from './mapWords.ts';
import { stepPage, type StepPage, wholeStoryAddress } from './stepPage.ts';
import { type RestStyles, restStyles } from './restStyles.ts';
import { timeAxis } from './timeAxis.ts';
import { timelineStyles } from './timelineStyles.ts';

/** A story made ready to be served: every word written, every line drawn, every place worked out. */
export type Edition = {
  story: Story;
  masthead: MastheadProps;
  colophon: ColophonProps;
  /** What is to be known of the map's lines: "Curves are great circles, not flight paths …" */
  mapCredits: string;
  travellers: TravellersProps;
  /** What every page of a step has in common and a script needs. */
  outline: Outline;
  pages: readonly StepPage[];
  map: MapEdition;
  sheet: Sheet;
  /** The parts of the sheet that are ever in view, for the land to be drawn by. */
  frames: readonly Rect[];
  styles: {
    /** Where everything is on the time axis, and whose lines are shown. */
    all: string;
    page: RestStyles;
    embed: RestStyles;
  };
};

/** What names a step and leads on from it: there before its text is. */
export type Signpost = Pick<StepPage, 'documentTitle' | 'announcement' | 'nav'>;

export type Outline = {
  /** In order. */
  stepIds: readonly string[];
  /** By id of the step. */
  signposts: Readonly<Record<string, Signpost>>;
  timeline: TimelineProps;
  play: PlayButtonProps['words'];
  embed: EmbedWords;
};

/** What is said in an article around the steps. */
export type EmbedWords = {
  /** "More about this stop" */
  more: string;
  brief: BriefWords;
  /** "“Headline”, an explainer retold from Newsweek, 16 March 2021.", "Open the full page" */
  credit: { text: string; link: string };
};

/** All that the map shows, at any scene. */
export type MapEdition = {
  drawing: MapDrawing;
  /** By id of the scene. */
  words: Readonly<Record<string, MapWords>>;
  /** Pages of the steps, by id. */
  addresses: Readonly<Record<string, string>>;
  controls: ControlWords;
  /** From the map to the same in words. */
  inWords: TripMapProps['inWords'];
};

/** Makes a story ready to be served. Pure: the same story gives the same edition. */
export function makeEdition(story: Story): Edition {
  const stepIds = story.steps.map(({ id }) => id);
  const pages = story.steps.map((step) => stepPage(story, step));
  const scenes = scenesOf(story);
  const sheet = makeSheet(scenes);
  const onPage = placements(scenes, sheet, bands);
  const inEmbed = placements(scenes, sheet, embedBands);
  const placed = new Set(
    [...onPage, ...inEmbed].flatMap(({ scene, placed: marks }) =>
      marks.map(({ key }) => `${scene.id} ${key}`),
    ),
  );
  const axis = timeAxis(story);
  const styles =
    timelineStyles(axis.positions, axis.timeline.stops) +
    travellerStyles(
      scenes.flatMap(({ legs, places }) =>
        [...legs, ...places].flatMap(({ who }) => (who === undefined ? [] : [who])),
      ),
    );
  const say = (pattern: Pattern) => fill(pattern, {}, story.language);
  return {
    story,
    masthead: {
      kicker: story.kicker,
      headline: story.headline,
      standfirst: story.standfirst,
      wholeStory: {
        text: fill(story.words.wholeStory, {}, story.language),
        href: wholeStoryAddress,
      },
    },
    colophon: {
      label: say(story.words.retoldFrom),
      title: story.article.source.title,
      href: story.article.source.url,
      published: `${story.article.source.publisher}, ${formatPublished(story.article.published, story.language)}`,
    },
    mapCredits: say(story.words.mapCredits),
    travellers: {
      label: say(story.words.travellers),
      travellers: [...new Set(story.legs.flatMap((leg) => leg.travellers))].map(
        ({ id, shortName: name }) => ({ id, name }),
      ),
      states: { shown: say(story.words.shown), hidden: say(story.words.hidden) },
    },
    outline: {
      stepIds,
      signposts: Object.fromEntries(
        pages.map(({ id, documentTitle, announcement, nav }) => [
          id,
          { documentTitle, announcement, nav },
        ]),
      ),
      timeline: axis.timeline,
      embed: embedWords(story),
      play: { play: say(story.words.play), pause: say(story.words.pause) },
    },
    pages,
    map: {
      drawing: drawScenes(scenes, sheet, (scene, key) => placed.has(`${scene.id} ${key}`)),
      words: Object.fromEntries(scenes.map((scene) => [scene.id, mapWords(story, scene)])),
      addresses: Object.fromEntries(stepIds.map((id) => [id, addressOf(stepIds, id)])),
      controls: {
        label: say(story.words.lookAround),
        trip: say(story.words.wholeTrip),
        closer: say(story.words.zoomIn),
        farther: say(story.words.zoomOut),
        back: say(story.words.backToStop),
        keys: say(story.words.mapKeys),
        wheel: say(story.words.mapWheel),
        touch: say(story.words.mapTouch),
      },
      inWords: [
        { text: say(story.words.mapInWords), href: `#${mapListId}` },
        { text: say(story.words.wholeStory), href: wholeStoryAddress },
      ],
    },
    sheet,
    frames: [bands, embedBands].flatMap((inBands) => framesOf(scenes, sheet, inBands)),
    styles: { all: styles, page: restStyles(onPage, stepIds), embed: restStyles(inEmbed, stepIds) },
  };
}

function embedWords({ words, language, headline, article }: Story): EmbedWords {
  return {
    more: fill(words.moreAboutStop, {}, language),
    brief: {
      cut: fill(words.quoteCut, {}, language),
      wholeQuote: fill(words.wholeQuote, {}, language),
    },
    credit: {
      text: fill(
        words.credit,
        {
          headline,
          publisher: article.source.publisher,
          date: formatPublished(article.published, language),
        },
        language,
      ),
      link: fill(words.openFullPage, {}, language),
    },
  };
}
