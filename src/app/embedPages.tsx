import { renderToStaticMarkup } from 'react-dom/server';
import type { Land } from '../map/LandLayer.tsx';
import { fill } from '../story/fill.ts';
import type { Edition } from './edition.ts';
import styles from './Embed.module.css';
import { EmbedHead } from './EmbedHead.tsx';
import { EmbedStage } from './EmbedStage.tsx';
import type { RenderedPage } from './prerender.tsx';
import type { StageProps } from './Stage.tsx';
import type { StepPage } from './stepPage.ts';

/** Where a skip link past the whole explainer leads. */
const end = 'end';

/** The steps as they stand in somebody else's article: `embed/index.html`, `embed/tokyo.html` … */
export function renderEmbedPages(edition: Edition, land: Land): RenderedPage[] {
  return edition.pages.map((page) => renderEmbed(edition, land, page));
}

function renderEmbed(edition: Edition, land: Land, page: StepPage): RenderedPage {
  const { map } = edition;
  const words = map.words[page.id];
  if (words === undefined) throw new Error(`There are no words for the map at "${page.id}".`);
  const fullPage = (map.addresses[page.id] ?? '').replace(/^\.\//, '');
  return {
    file: `embed/${fullPage}`,
    kind: 'embed',
    step: page.id,
    head: ({ csp, css, siteUrl, preload, scripts }) =>
      renderToStaticMarkup(
        <EmbedHead
          title={page.documentTitle}
          fullPage={fullPage}
          csp={csp}
          css={css}
          siteUrl={siteUrl}
          preload={preload}
          {...scripts}
        />,
      ),
    body: renderToStaticMarkup(
      <Embed edition={edition} page={page} land={land} mapWords={words} />,
    ),
  };
}

function Embed(props: StageProps) {
  const { edition } = props;
  const { words, language } = edition.story;
  const say = (pattern: (typeof words)['next']) => fill(pattern, {}, language);
  return (
    <div className={styles.embed} data-explainer>
      <a className={styles.skip} href={`#${end}`}>
        {say(words.skipExplainer)}
      </a>
      <a className={styles.skip} href="#step-title">
        {say(words.skipMap)}
      </a>
      <div className={styles.inner} data-reserve="whole">
        <header className={styles.header}>
          <p className={styles.kicker}>{edition.masthead.kicker}</p>
          <h1 className={styles.headline}>{edition.masthead.headline}</h1>
        </header>
        <EmbedStage {...props} />
        <footer className="spoken" id={end} tabIndex={-1}>
          {say(words.explainerEnds)}
        </footer>
      </div>
      <p className={styles.address} data-address hidden>
        <label>
          {say(words.addressToCopy)} <input type="url" readOnly />
        </label>
      </p>
    </div>
  );
}
