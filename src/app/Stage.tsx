import { PlayButton } from '../components/PlayButton.tsx';
import { StepNav } from '../components/StepNav.tsx';
import { Travellers } from '../components/Travellers.tsx';
import type { Land } from '../map/LandLayer.tsx';
import { type MapWords, TripMap } from '../map/TripMap.tsx';
import type { Edition } from './edition.ts';
import styles from './Explainer.module.css';
import { pageParts } from './pageParts.tsx';
import { StageRoot, WordsRoot } from './StageRoot.tsx';
import type { StepPage } from './stepPage.ts';

export type StageProps = { edition: Edition; page: StepPage; land: Land; mapWords: MapWords };

/** Id of what ends the part of a step that is seen first. */
export const stageEnd = 'stage-end';

/** A step as it is served. `walkTrip.tsx` takes over each root by itself; what has none stays as it is. */
export function Stage({ edition, page, land, mapWords }: StageProps) {
  const { outline, map, mapCredits, travellers } = edition;
  const play = (
    <PlayButton words={outline.play} step={page.id} status="none" onPress={() => undefined} />
  );
  return (
    <main className={styles.stage}>
      <StageRoot name="map" className={styles.map}>
        <TripMap {...map} scene={page.id} at={page.id} land={land} words={mapWords} />
      </StageRoot>
      <p className={styles.credits}>{mapCredits}</p>
      <StageRoot name="nav" className={styles.nav} reserve="nav">
        <StepNav {...page.nav} play={play} />
      </StageRoot>
      <WordsRoot name="words" className={styles.words} reserve="words">
        {pageParts.words(outline, page, false)}
      </WordsRoot>
      <StageRoot name="timeline" className={styles.timeline}>
        {pageParts.timeline(outline, page.id)}
      </StageRoot>
      <div className={styles.travellers} id={stageEnd}>
        <Travellers {...travellers} />
        <WordsRoot name="map-list" className={styles['map-list']}>
          {pageParts.mapList(page)}
        </WordsRoot>
      </div>
      <WordsRoot name="more" className={styles.more} reserve="more">
        {pageParts.more(page)}
      </WordsRoot>
      <p className="spoken" role="status" data-announcement />
    </main>
  );
}
