import { OpensBeside, OutsideLink } from '../components/OutsideLink.tsx';
import { PlayButton } from '../components/PlayButton.tsx';
import { StepNav } from '../components/StepNav.tsx';
import { Travellers } from '../components/Travellers.tsx';
import { TripMap } from '../map/TripMap.tsx';
import styles from './Embed.module.css';
import { embedParts } from './embedParts.tsx';
import { fullPageOf } from './fullPageOf.ts';
import { type StageProps, stageEnd } from './Stage.tsx';
import { StageRoot, WordsRoot } from './StageRoot.tsx';

/** A step as it is served in an article, with the same roots as `Stage`. */
export function EmbedStage({ edition, page, land, mapWords }: StageProps) {
  const { outline, map, mapCredits, travellers } = edition;
  const { embed } = outline;
  const play = (
    <PlayButton words={outline.play} step={page.id} status="none" onPress={() => undefined} />
  );
  return (
    <main className={styles.stage}>
      <StageRoot name="map" className={styles.map}>
        <TripMap
          {...map}
          inWords={embedParts.inWords(map.inWords)}
          scene={page.id}
          at={page.id}
          land={land}
          words={mapWords}
        />
      </StageRoot>
      <StageRoot name="timeline" className={styles.timeline} reserve="timeline">
        {embedParts.timeline(outline, page.id)}
      </StageRoot>
      <WordsRoot name="words" className={styles.words} reserve="words">
        {embedParts.words(outline, page, false)}
      </WordsRoot>
      <StageRoot name="nav" className={styles.nav} reserve="nav">
        <StepNav {...embedParts.nav(page.nav)} play={play} />
      </StageRoot>
      <details className={styles.more} id={stageEnd} data-more>
        <summary className={styles.moreTitle}>{embed.more}</summary>
        <div className={styles.moreBody}>
          <WordsRoot name="more" className={styles.moreWords}>
            {embedParts.more(page)}
          </WordsRoot>
          <div>
            <WordsRoot name="map-list" className={undefined}>
              {embedParts.mapList(page)}
            </WordsRoot>
            <Travellers {...travellers} />
            <p className={styles.quiet}>{mapCredits}</p>
          </div>
        </div>
      </details>
      <p className={`${styles.quiet} ${styles.credit}`} data-credit>
        {embed.credit.text}{' '}
        <OpensBeside>
          <OutsideLink href={fullPageOf(map.addresses[page.id] ?? '')}>
            {embed.credit.link}
          </OutsideLink>
        </OpensBeside>
      </p>
      <p className="spoken" role="status" data-announcement />
    </main>
  );
}
