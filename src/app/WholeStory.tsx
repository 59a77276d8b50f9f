import { Colophon } from '../components/Colophon.tsx';
import { ContextWords } from '../components/ContextPanel.tsx';
import { MapList } from '../components/MapList.tsx';
import { Passage } from '../components/Passage.tsx';
import { QuoteFigure } from '../components/QuoteFigure.tsx';
import { SourceList } from '../components/SourceList.tsx';
import { Moments } from '../components/StepMore.tsx';
import type { Land } from '../map/LandLayer.tsx';
import { TripMap } from '../map/TripMap.tsx';
import { wholeTripId } from '../scene/wholeTrip.ts';
import { fill } from '../story/fill.ts';
import type { Step } from '../story/story.ts';
import { makeBibliography } from './citations.ts';
import type { Edition } from './edition.ts';
import { mapList } from './mapList.ts';
import styles from './WholeStory.module.css';
import { writer } from './stepPage.ts';

/** The story on one page, in reading order, nothing folded: to read, to print, to hear. */
export function WholeStory({ edition, land }: { edition: Edition; land: Land }) {
  const { story, masthead, colophon, map, mapCredits } = edition;
  const tripWords = map.words[wholeTripId];
  if (tripWords === undefined) throw new Error('There are no words for the map of the whole trip.');
  const say = (pattern: (typeof story.words)['next']) => fill(pattern, {}, story.language);
  const bibliography = makeBibliography(story);
  const write = writer(story, { bibliography, notes: 'open' });
  const steps = story.steps.map((step) => ({
    step,
    words: write.step(step),
    more: write.more(step),
  }));
  return (
    <div className={styles.page} data-whole-story>
      <main>
        {/* One article from its headline on: what a reader mode looks for. */}
        <article className={styles.story}>
          <header className={styles.header}>
            <p className={styles.kicker}>{masthead.kicker}</p>
            <h1 className={styles.headline}>{masthead.headline}</h1>
            <p>{masthead.standfirst}</p>
            <p>
              <a href="./index.html">{say(story.words.backToSteps)}</a>
            </p>
          </header>
          <div className={styles.map}>
            <TripMap
              {...map}
              scene={wholeTripId}
              land={{ ...land, drawn: 'here' }}
              at={undefined}
              words={tripWords}
              controls={undefined}
              inWords={[]}
            />
            <p className={styles.credits}>{mapCredits}</p>
          </div>
          {steps.map((written) => (
            <StepSection key={written.step.id} {...written} edition={edition} land={land} />
          ))}
          <SourceList
            title={say(story.words.sources)}
            sources={bibliography.list()}
            level={2}
            open
          />
        </article>
      </main>
      <Colophon {...colophon} />
    </div>
  );
}

function StepSection({
  step,
  words,
  more,
  edition: { story, map },
  land,
}: {
  step: Step;
  words: ReturnType<ReturnType<typeof writer>['step']>;
  more: ReturnType<ReturnType<typeof writer>['more']>;
  edition: Edition;
  land: Land;
}) {
  const mapWords = map.words[step.id];
  return (
    <section className={styles.step} id={`stop-${step.id}`}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.quiet}>
        {words.dates} · {words.voice}
      </p>
      {mapWords !== undefined && (
        <div className={styles.map}>
          <TripMap
            {...map}
            scene={step.id}
            land={{ ...land, drawn: 'again' }}
            at={undefined}
            words={mapWords}
            controls={undefined}
            inWords={[]}
          />
        </div>
      )}
      <div className={styles.credits}>
        <MapList open list={mapList(story, step, (id) => `#stop-${id}`, `map-list-${step.id}`)} />
      </div>
      {words.passages.map((passage) => (
        <Passage key={passage.text} {...passage} />
      ))}
      <QuoteFigure quote={words.quote} size="pull" />
      {more.times.moments.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.subtitle}>{more.times.title}</h3>
          <Moments moments={more.times.moments} />
        </section>
      )}
      {more.after.passages.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.subtitle}>{more.after.title}</h3>
          <p className={styles.quiet}>{more.after.label}</p>
          {more.after.passages.map((passage) => (
            <Passage key={passage.text} {...passage} />
          ))}
        </section>
      )}
      {more.quotes.items.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.subtitle}>{more.quotes.title}</h3>
          {more.quotes.items.map((quote) => (
            <QuoteFigure key={quote.id} quote={quote} size="small" />
          ))}
        </section>
      )}
      {more.background.panels.map((panel) => (
        <section className={styles.part} key={panel.id} id={panel.id}>
          <h3 className={styles.subtitle}>{panel.title}</h3>
          <ContextWords context={panel} />
        </section>
      ))}
    </section>
  );
}
