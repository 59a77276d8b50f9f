import { MapList } from '../components/MapList.tsx';
import { PlayButton, type PlayButtonProps } from '../components/PlayButton.tsx';
import { StepMore } from '../components/StepMore.tsx';
import { StepNav } from '../components/StepNav.tsx';
import { StepWords } from '../components/StepWords.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { Travellers } from '../components/Travellers.tsx';
import type { Outline } from './edition.ts';
import styles from './Explainer.module.css';
import type { StepPage } from './stepPage.ts';

export type ReadingProps = {
  page: StepPage;
  outline: Outline;
  /** Said aloud, once, when it changes; empty on the page's first view, and on the way. */
  announcement: string;
  /** The reader came here from another step: words may arrive rather than be there. */
  entering: boolean;
  onToggleContext: (id: string, open: boolean) => void;
  playing: PlayButtonProps['status'];
  onPlay: PlayButtonProps['onPress'];
};

/** Everything of a step but the map. */
export function Reading(props: ReadingProps) {
  const { page, outline, announcement, entering, onToggleContext, playing, onPlay } = props;
  return (
    <>
      <div className={styles.nav} data-reserve="nav">
        <StepNav
          {...page.nav}
          play={
            <PlayButton words={outline.play} step={page.id} status={playing} onPress={onPlay} />
          }
        />
      </div>
      <div className={styles.words} data-words data-reserve="words">
        <StepWords key={page.id} step={page.words} entering={entering} />
      </div>
      <div className={styles.credits}>
        <Travellers {...outline.travellers} />
        <MapList key={page.id} list={page.mapList} />
        <p>{outline.mapCredits}</p>
      </div>
      <div className={styles.timeline}>
        <Timeline timeline={outline.timeline} current={page.id} />
      </div>
      <div className={styles.more} data-words>
        <StepMore key={page.id} more={page.more} onToggleContext={onToggleContext} />
      </div>
      <p className="spoken" role="status" data-announcement>
        {announcement}
      </p>
    </>
  );
}
