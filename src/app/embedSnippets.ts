import { type EmbedHeights, heightUpTo } from './embedHeights.ts';
import { element, escaped, startTag } from './markup.ts';

/** Ways into somebody else's page, best first. */
export const snippetKinds = [
  'component',
  'iframe',
  'address',
  'pym',
  'frames',
  'side-chain',
  'amp',
  'picture',
] as const;

export type SnippetKind = (typeof snippetKinds)[number];

export type Theme = 'auto' | 'light' | 'dark';

/** What a newsroom embeds, and how. */
export type Embedding = {
  /** Where the folder is served, `https://example.org/trip/`. */
  site: string;
  /** File of the step's page, `tokyo.html`. */
  file: string;
  /** Of the step, "Tokyo: two allies …": the frame's name, and the words of its fallback link. */
  title: string;
  theme: Theme;
  /** CSS px: as wide as the article's column ever is. */
  width: number;
  heights: EmbedHeights;
  script: HostScript;
  /** Undefined where none was drawn. */
  picture: EmbedPicture | undefined;
};

/** The host script that a snippet names. */
export type HostScript = {
  /** In the served folder, `embed.Bm3kX9_a.js`. */
  file: string;
  /** `sha384-…` */
  integrity: string;
};

/** A still picture of the embedded page. */
export type EmbedPicture = {
  /** In the served folder, `placeholder/tokyo.png`. */
  file: string;
  /** CSS px. The file has more. */
  width: number;
  height: number;
  /** What is to be seen in it. */
  alt: string;
};

/** What to paste; undefined where it can't be had. */
export function snippet(kind: SnippetKind, embedding: Embedding): string | undefined {
  const { file, title, heights, width, script } = embedding;
  const at = (path: string) => new URL(path, embedding.site).href;
  const page = at(file);
  const theme = embedding.theme === 'auto' ? '' : embedding.theme;
  const frame = at(`embed/${file}${theme && `?theme=${theme}`}`);
  const height = heightUpTo(heights, width);
  const picture = embedding.picture && { ...embedding.picture, src: at(embedding.picture.file) };
  const link = element('a', { href: page }, escaped(title));
  const plain = element('iframe', {
    src: frame,
    title,
    width: '100%',
    height,
    loading: 'lazy',
    style: 'border:0',
  });
  switch (kind) {
    case 'component':
      return lines(
        element('script', {
          async: true,
          src: at(script.file),
          integrity: script.integrity,
          crossorigin: 'anonymous',
        }),
        element('trip-explainer', { src: at(`embed/${file}`), theme }, nested(plain)),
      );
    case 'iframe':
      return plain;
    case 'address':
      return page;
    case 'pym':
      return lines(
        element('div', { 'data-pym-src': frame, 'data-pym-title': title }, nested(link)),
        element('script', { src: 'pym.v1.min.js' }),
      );
    case 'frames':
      return element(
        'div',
        { 'data-frame-src': frame, 'data-frame-attribute-title': title },
        // It puts its frame beside whatever is there.
        nested(element('noscript', {}, link)),
      );
    case 'side-chain':
      return element('side-chain', { src: frame }, nested(link));
    case 'amp':
      return picture && amp({ frame, title, height, picture });
    case 'picture':
      return picture && linkedPicture(page, picture);
  }
}

type ShownPicture = EmbedPicture & { src: string };

function amp({
  frame,
  title,
  height,
  picture,
}: {
  frame: string;
  title: string;
  height: number;
  picture: ShownPicture;
}): string {
  const placeholder = element('amp-img', {
    layout: 'fill',
    src: picture.src,
    alt: picture.alt,
    placeholder: true,
  });
  // AMP lets its reader ask for the whole height where it won't give it by itself.
  const more = element(
    'div',
    { overflow: true, tabindex: 0, role: 'button', 'aria-label': title },
    '+',
  );
  return element(
    'amp-iframe',
    {
      src: frame,
      title,
      height,
      layout: 'fixed-height',
      // All that we need: an origin of our own isn't part of it.
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      frameborder: 0,
      resizable: true,
    },
    nested(placeholder, more),
  );
}

function linkedPicture(page: string, { src, alt, width, height }: ShownPicture): string {
  const style = 'max-width:100%;height:auto';
  return element('a', { href: page }, startTag('img', { src, alt, width, height, style }));
}

const lines = (...parts: string[]) => parts.join('\n');
const nested = (...parts: string[]) => `\n  ${parts.join('\n  ')}\n`;
