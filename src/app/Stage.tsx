import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { MapList } from '../components/MapList.tsx';
import { PlayButton } from '../components/PlayButton.tsx';
import { StepMore } from '../components/StepMore.tsx';
import { StepNav } from '../components/StepNav.tsx';
import { StepWords } from '../components/StepWords.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { Travellers } from '../components/Travellers.tsx';
import type { Land } from '../map/LandLayer.tsx';
import { type MapWords, TripMap } from '../map/TripMap.tsx';
import type { Edition } from './edition.ts';
import styles from './Explainer.module.css';
import type { StepPage } from './stepPage.ts';

/** What must be equally high at every step, so that a move moves nothing else. */
const reserved: Readonly<Record<string, string>> = { nav: 'nav', words: 'words', more: 'more' };

export type StageProps = { edition: Edition; page: StepPage; land: Land; mapWords: MapWords };

/** A step as it is served. `browser.tsx` takes over each root by itself; what has none stays as it is. */
export function Stage({ edition: { outline, map }, page, land, mapWords }: StageProps) {
  const play = (
    <PlayButton words={outline.play} step={page.id} status="none" onPress={() => undefined} />
  );
  return (
    <main className={styles.stage}>
      <Root name="map">
        <TripMap {...map} scene={page.id} land={land} words={mapWords} />
      </Root>
      <Root name="nav">
        <StepNav {...page.nav} play={play} />
      </Root>
      <WordsRoot name="words">
        <StepWords step={page.words} entering={false} />
      </WordsRoot>
      <Root name="timeline">
        <Timeline timeline={outline.timeline} current={page.id} />
      </Root>
      <div className={styles.travellers}>
        <Travellers {...outline.travellers} />
        <WordsRoot name="map-list">
          <MapList list={page.mapList} />
        </WordsRoot>
      </div>
      <p className={styles.credits}>{outline.mapCredits}</p>
      <WordsRoot name="more">
        <StepMore more={page.more} />
      </WordsRoot>
      <p className="spoken" role="status" data-announcement />
    </main>
  );
}

/** Rendered for React to find its way in again. */
function Root({ name, children }: { name: 'map' | 'nav' | 'timeline'; children: ReactNode }) {
  const html = renderToString(children);
  return (
    <div
      className={styles[name]}
      data-root={name}
      data-reserve={reserved[name]}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/** Rendered to stand until the reader moves on; React then draws another step's words instead. */
function WordsRoot({
  name,
  children,
}: {
  name: 'words' | 'map-list' | 'more';
  children: ReactNode;
}) {
  const html = renderToStaticMarkup(children);
  return (
    <div
      className={styles[name]}
      data-root={name}
      data-reserve={reserved[name]}
      data-words
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
