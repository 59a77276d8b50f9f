import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { OpensBeside, OutsideLink } from '../components/OutsideLink.tsx';
import { PlayButton } from '../components/PlayButton.tsx';
import { StepBrief } from '../components/StepBrief.tsx';
import { StepNav } from '../components/StepNav.tsx';
import { TimelineStrip } from '../components/TimelineStrip.tsx';
import { Travellers } from '../components/Travellers.tsx';
import type { Land } from '../map/LandLayer.tsx';
import { type MapWords, TripMap } from '../map/TripMap.tsx';
import type { Edition } from './edition.ts';
import styles from './Embed.module.css';
import { EmbedMore } from './EmbedMore.tsx';
import type { StepPage } from './stepPage.ts';

export type EmbedStageProps = { edition: Edition; page: StepPage; land: Land; mapWords: MapWords };

/** A step as it is served in an article: a minute's worth, and the rest folded away. */
export function EmbedStage({ edition: { outline, map }, page, land, mapWords }: EmbedStageProps) {
  const { embed, timeline, travellers, mapCredits, play } = outline;
  const { nav } = page;
  return (
    <main className={styles.stage}>
      <Root name="map">
        <TripMap {...map} inWords={[]} scene={page.id} land={land} words={mapWords} />
      </Root>
      <Root name="timeline">
        <TimelineStrip timeline={timeline} current={page.id} />
      </Root>
      <WordsRoot name="words" reserve="words">
        <StepBrief step={page.words} cutAt={page.quoteCut} words={embed.brief} entering={false} />
      </WordsRoot>
      <Root name="nav">
        <StepNav
          {...nav}
          size="brief"
          next={nav.next.step === undefined ? besideFrame(nav.next) : nav.next}
          play={<PlayButton words={play} step={page.id} status="none" onPress={() => undefined} />}
        />
      </Root>
      <details className={styles.more} data-more>
        <summary className={styles.moreTitle}>{embed.more}</summary>
        <div className={styles.moreBody}>
          <WordsRoot name="more">
            <EmbedMore page={page} />
          </WordsRoot>
          <Travellers {...travellers} />
          <p className={styles.quiet}>{mapCredits}</p>
        </div>
      </details>
      <OpensBeside>
        <p className={`${styles.quiet} ${styles.credit}`}>
          {embed.credit.text}{' '}
          <span data-full-page>
            <OutsideLink href={fullPage(map.addresses[page.id] ?? '')}>
              {embed.credit.link}
            </OutsideLink>
          </span>
        </p>
      </OpensBeside>
      <p className="spoken" role="status" data-announcement />
    </main>
  );
}

/** The full page of the same address; `embed/` is a folder beside them. */
function fullPage(address: string): string {
  return address.replace(/^\.\//, '../');
}

/** A way out of the steps, in a tab of its own. */
function besideFrame<Place extends { href: string }>(place: Place) {
  return { ...place, href: fullPage(place.href), opens: 'beside' } as const;
}

/** Rendered for React to find its way in again. */
function Root({ name, children }: { name: 'map' | 'nav' | 'timeline'; children: ReactNode }) {
  const html = renderToString(<OpensBeside>{children}</OpensBeside>);
  return (
    <div
      className={styles[name]}
      data-root={name}
      data-reserve={name === 'map' ? undefined : name}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/** Rendered to stand until the reader moves on; React then draws another step's words instead. */
function WordsRoot(props: { name: 'words' | 'more'; reserve?: string; children: ReactNode }) {
  const { name, reserve, children } = props;
  const html = renderToStaticMarkup(<OpensBeside>{children}</OpensBeside>);
  return (
    <div
      className={styles[name === 'more' ? 'moreWords' : name]}
      data-root={name}
      data-words
      data-reserve={reserve}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
