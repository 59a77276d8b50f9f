/** A picture that stands for a page where its address is shared. */
export type ShareImage = {
  /** In the served folder, `share/tokyo.png`. */
  file: string;
  /** Pixels. */
  width: number;
  height: number;
  /** What is to be seen in it. */
  alt: string;
};

export type PageHeadProps = {
  /** File in the served folder, `tokyo.html`. */
  file: string;
  title: string;
  /** Empty where a page has nothing to be found by. */
  description: string;
  /** BCP 47. */
  language: string;
  /** The story's headline. */
  siteName: string;
  /** The policy, as one line; undefined while developing: hot reloading can't live with it. */
  csp: string | undefined;
  /** The whole stylesheet. It comes with the page, so that the first paint asks for nothing more. */
  css: string;
  /** Where the folder is served, `https://example.org/trip/`; undefined leaves out what must be absolute. */
  siteUrl: string | undefined;
  /** Undefined where none was drawn. */
  shareImage?: ShareImage | undefined;
  /** What search engines are told beyond that; undefined for a page that nobody should look for. */
  record?: ArticleRecord | undefined;
  /** Id of the element that ends what is seen first: until it is there nothing is painted. */
  paintsWith?: string | undefined;
  /** Script modules that the page will ask for, `./assets/….js`; none for a page that is only read. */
  preload?: readonly string[] | undefined;
  /** File that tells a CMS how to embed the page, `oembed/tokyo.json`; undefined where there is none. */
  oembed?: string | undefined;
};

/** An article in schema.org's terms. `index.html`'s `head` is the item: see `fillShell`. */
export type ArticleRecord = {
  /** What it retells: an absolute address. */
  basedOn: string;
  /** File of the whole that it is a part of, `story.html`; undefined for the whole itself. */
  partOf: string | undefined;
};

/** What a page says of itself. */
export function PageHead(props: PageHeadProps) {
  const { file, title, description, siteName, csp, css, siteUrl, shareImage, record } = props;
  const url = siteUrl && new URL(file === 'index.html' ? './' : file, siteUrl).href;
  return (
    <>
      {csp !== undefined && <meta httpEquiv="Content-Security-Policy" content={csp} />}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {description !== '' && <meta name="description" content={description} />}
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
      <meta property="og:type" content="article" />
      <meta property="og:title" content={title} />
      {description !== '' && <meta property="og:description" content={description} />}
      <meta property="og:site_name" content={siteName} />
      {siteUrl !== undefined && shareImage !== undefined ? (
        <ShareImageTags {...shareImage} src={new URL(shareImage.file, siteUrl).href} />
      ) : (
        <meta name="twitter:card" content="summary" />
      )}
      {url !== undefined && <meta property="og:url" content={url} />}
      {url !== undefined && <link rel="canonical" href={url} />}
      {siteUrl !== undefined && props.oembed !== undefined && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={new URL(props.oembed, siteUrl).href}
        />
      )}
      {record !== undefined && <RecordTags {...props} {...record} url={url} />}
      {props.preload !== undefined && <Preload modules={props.preload} />}
      {props.paintsWith !== undefined && <PaintsWith id={props.paintsWith} />}
      <style dangerouslySetInnerHTML={{ __html: css }} />
    </>
  );
}

/**
 * Has the browser paint the stage whole or not at all: half of it, as the parser happens to have it, would
 * be laid out otherwise and shift. https://html.spec.whatwg.org/multipage/links.html#link-type-expect
 */
export function PaintsWith({ id }: { id: string }) {
  return <link rel="expect" href={`#${id}`} blocking="render" />;
}

/**
 * Script modules that are asked for before the stylesheet, which is long, has come in: on a slow line that is
 * a tenth of a second in which nothing would be on its way.
 */
export function Preload({ modules }: { modules: readonly string[] }) {
  return modules.map((href) => <link key={href} rel="modulepreload" href={href} />);
}

/* Microdata, for which no page needs an inline script. */
function RecordTags(props: PageHeadProps & ArticleRecord & { url: string | undefined }) {
  const { title, description, language, shareImage, siteUrl, basedOn, partOf, url } = props;
  const link = (name: string, file: string | undefined) =>
    siteUrl !== undefined &&
    file !== undefined && <link itemProp={name} href={new URL(file, siteUrl).href} />;
  return (
    <>
      <meta itemProp="headline" content={title} />
      <meta itemProp="description" content={description} />
      <meta itemProp="inLanguage" content={language} />
      <meta itemProp="isAccessibleForFree" content="true" />
      <link itemProp="isBasedOn" href={basedOn} />
      {link('url', url)}
      {link('isPartOf', partOf)}
      {link('image', shareImage?.file)}
    </>
  );
}

/** Networks take no relative address: without the site's own there is nothing to tell them. */
function ShareImageTags({ src, width, height, alt }: ShareImage & { src: string }) {
  return (
    <>
      <meta property="og:image" content={src} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image" content={src} />
      <meta name="twitter:image:alt" content={alt} />
    </>
  );
}
