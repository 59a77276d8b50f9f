import { element, escaped } from './markup.ts';
import type { ShareImage } from './PageHead.tsx';

/** What a CMS is answered that asks how to show an address of ours: https://oembed.com, version 1.0. */
export type Oembed = {
  type: 'rich';
  version: '1.0';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds for which the answer may be kept. */
  cache_age: number;
  html: string;
  /** CSS px. Numbers: Ghost, for one, makes a bookmark of a rich answer with any other width. */
  width: number;
  height: number;
} & Partial<Thumbnail>;

/** All three or none. */
type Thumbnail = { thumbnail_url: string; thumbnail_width: number; thumbnail_height: number };

export type OembedProps = {
  /** "Tokyo: … – headline" */
  title: string;
  /** The story's headline. */
  siteName: string;
  /** Where the folder is served, `https://example.org/trip/`. */
  siteUrl: string;
  /** File of the step's page, `tokyo.html`. */
  file: string;
  /** Of the frame, in CSS px: how high it is until it speaks up, at a usual column's width. */
  size: { width: number; height: number };
  /** Undefined where none was drawn. */
  picture: ShareImage | undefined;
};

/** A day: a changed title is of no urgency, and the frame itself is never older than its page. */
const CACHE_AGE = 86_400;

/** Answers for one step's page. */
export function oembed({ title, siteName, siteUrl, file, size, picture }: OembedProps): Oembed {
  const absolute = (path: string) => new URL(path, siteUrl).href;
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: siteName,
    provider_url: siteUrl,
    cache_age: CACHE_AGE,
    html: embedding({
      title,
      page: absolute(file.replace(/^index\.html$/, './')),
      frame: absolute(`embed/${file}`),
      size,
    }),
    ...size,
    ...(picture && {
      thumbnail_url: absolute(picture.file),
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
  };
}

/**
 * The form of WordPress' own posts. WordPress trusts nobody else's: it shows the link until the frame has
 * spoken, and of all attributes lets through the frame's address, title, size, border, margins and bars.
 */
function embedding({
  title,
  page,
  frame,
  size,
}: {
  title: string;
  page: string;
  frame: string;
  size: OembedProps['size'];
}): string {
  const classes = { class: 'wp-embedded-content' };
  const bare = { frameborder: 0, marginwidth: 0, marginheight: 0, scrolling: 'no' };
  const link = element('a', { href: page }, escaped(title));
  return (
    element('blockquote', classes, link) +
    element('iframe', { ...classes, src: frame, title, ...size, ...bare, loading: 'lazy' })
  );
}

/** Where a page's answer lies: `oembed.json` for `index.html`, `oembed/tokyo.json` for `tokyo.html`. */
export function oembedFile(file: string): string {
  return file === 'index.html' ? 'oembed.json' : `oembed/${file.replace(/\.html$/, '.json')}`;
}
