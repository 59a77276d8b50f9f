import { renderToStaticMarkup } from 'react-dom/server';
import { Colophon } from '../components/Colophon.tsx';
import { EmbedDisclosure } from '../components/EmbedDisclosure.tsx';
import { Masthead } from '../components/Masthead.tsx';
import type { Land } from '../map/LandLayer.tsx';
import { fill } from '../story/fill.ts';
import type { Edition } from './edition.ts';
import styles from './Explainer.module.css';
import { renderEmbedPages } from './embedPages.tsx';
import { NotFound } from './NotFound.tsx';
import { oembedFile } from './oembed.ts';
import { PageHead, type PageHeadProps } from './PageHead.tsx';
import { Stage, stageEnd } from './Stage.tsx';
import { WholeStory } from './WholeStory.tsx';
import '../styles/base.css';

/** A page's two parts, as HTML to be put into the shell. */
export type RenderedPage = {
  /** File in the served folder, `tokyo.html`. */
  file: string;
  /** What the page is to search engines, `https://schema.org/Article`; left out where they have nothing to find. */
  itemType?: string;
  /** A `step` and its `embed` have something for a script to do; a `still` page is only read. */
  kind: 'step' | 'embed' | 'still';
  /** The step that it shows; undefined for a page that shows none or all. */
  step: string | undefined;
  head: (served: ServedHead) => string;
  body: string;
};

const ARTICLE = 'https://schema.org/Article';

/** What the page's head only knows once everything is built. */
export type ServedHead = Pick<PageHeadProps, 'css' | 'csp' | 'siteUrl' | 'shareImage'> & {
  /** Addresses of the script modules that a page to step through asks for, from its own folder. */
  preload: readonly string[];
  /** Addresses of the classic scripts, from the page's own folder. */
  scripts: { options: string; guest: string };
};

/**
 * All pages of an edition.
 *
 * @param home where the page of what is not found leads: an absolute address works from any folder
 */
export function renderPages(
  edition: Edition,
  land: Land,
  home: string = './index.html',
): RenderedPage[] {
  return [
    ...edition.pages.map((page) => renderStep(edition, land, page.id)),
    ...renderEmbedPages(edition, land),
    renderWholeStory(edition, land),
    renderNotFound(edition, home),
  ];
}

function renderStep(edition: Edition, land: Land, id: string): RenderedPage {
  const page = edition.pages.find((one) => one.id === id);
  if (page === undefined) throw new Error(`There is no step "${id}".`);
  const { story, map } = edition;
  const file = fileOf(map.addresses[id] ?? '');
  const mapWords = map.words[id];
  if (mapWords === undefined) throw new Error(`There are no words for the map at "${id}".`);
  const body = renderToStaticMarkup(
    <div className={styles.explainer} data-explainer>
      <a className={styles.skip} href="#step-title">
        {fill(story.words.skipMap, {}, story.language)}
      </a>
      <div className={styles.inner}>
        <Masthead {...edition.masthead} />
        <Stage edition={edition} page={page} land={land} mapWords={mapWords} />
        <Colophon {...edition.colophon} />
        <EmbedDisclosure
          label={fill(story.words.embedThis, {}, story.language)}
          intro={fill(story.words.embedIntro, {}, story.language)}
          link={fill(story.words.embedPage, {}, story.language)}
          href={`./embed/${file}`}
        />
      </div>
    </div>,
  );
  return {
    file,
    itemType: ARTICLE,
    kind: 'step',
    step: id,
    head: (served) =>
      headOf(edition, {
        ...served,
        file,
        title: page.documentTitle,
        description: page.description,
        record: { basedOn: story.article.source.url, partOf: 'story.html' },
        paintsWith: stageEnd,
        oembed: oembedFile(file),
      }),
    body,
  };
}

function renderWholeStory(edition: Edition, land: Land): RenderedPage {
  const { story } = edition;
  const file = 'story.html';
  const title = fill(story.words.wholeStoryTitle, { headline: story.headline }, story.language);
  return {
    file,
    kind: 'still',
    step: undefined,
    itemType: ARTICLE,
    head: (served) =>
      headOf(edition, {
        ...served,
        preload: undefined,
        file,
        title,
        description: story.description,
        record: { basedOn: story.article.source.url, partOf: undefined },
        // Whoever embeds the whole gets it from its beginning.
        oembed: oembedFile('index.html'),
      }),
    body: renderToStaticMarkup(<WholeStory edition={edition} land={land} />),
  };
}

function renderNotFound(edition: Edition, home: string): RenderedPage {
  const { words, language } = edition.story;
  const file = '404.html';
  const title = fill(words.notFoundTitle, {}, language);
  return {
    file,
    kind: 'still',
    step: undefined,
    head: ({ css, csp }) =>
      headOf(edition, { css, csp, siteUrl: undefined, file, title, description: '' }),
    body: renderToStaticMarkup(<NotFound words={words} language={language} home={home} />),
  };
}

function headOf({ story }: Edition, page: Omit<PageHeadProps, 'language' | 'siteName'>): string {
  return renderToStaticMarkup(
    <PageHead {...page} language={story.language} siteName={story.headline} />,
  );
}

function fileOf(address: string): string {
  return address.replace(/^\.\//, '');
}
