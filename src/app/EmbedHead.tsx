import { oembedFile } from './oembed.ts';
import { PaintsWith, Preload } from './PageHead.tsx';
import { stageEnd } from './Stage.tsx';

export type EmbedHeadProps = {
  title: string;
  /** The full page of the same step, `tokyo.html`. */
  fullPage: string;
  /** The policy, as one line; undefined while developing. */
  csp: string | undefined;
  /** The whole stylesheet. */
  css: string;
  /** Where the explainer is served, `https://example.org/trip/`; undefined leaves out what must be absolute. */
  siteUrl: string | undefined;
  /** Script modules that the page will ask for, `../assets/….js`. */
  preload: readonly string[];
  /** The script that reads the newsroom's options before anything is painted, `../assets/options-….js`. */
  options: string;
  /** The script that tells the page around how high this one is, `../assets/guest-….js`. */
  guest: string;
};

/**
 * What an embedded page says of itself: for search engines nothing but where the full page is. The
 * stylesheet and two classic scripts are all that it needs in an opaque origin on a server without CORS.
 */
export function EmbedHead(props: EmbedHeadProps) {
  const { title, fullPage, csp, css, siteUrl, preload, options, guest } = props;
  const address = fullPage === 'index.html' ? './' : fullPage;
  return (
    <>
      {csp !== undefined && <meta httpEquiv="Content-Security-Policy" content={csp} />}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      {/* Has a frame with `frame-sizing` size itself: https://drafts.csswg.org/css-sizing-4/ */}
      <meta name="responsive-embedded-sizing" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
      {siteUrl !== undefined && <link rel="canonical" href={new URL(address, siteUrl).href} />}
      {siteUrl !== undefined && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={new URL(oembedFile(fullPage), siteUrl).href}
        />
      )}
      <script src={options} />
      <script defer src={guest} />
      <Preload modules={preload} />
      <PaintsWith id={stageEnd} />
      <style dangerouslySetInnerHTML={{ __html: css }} />
    </>
  );
}
