import { inject } from 'vitest';
import type { EngineName } from '../engines/engine.ts';
import type { ClientName } from './clients.ts';

/** What a newsroom's page has to write for one embed. */
export type Place = {
  /** Of the embedded page. */
  address: string;
  /** Free for the element's id, `wide`. */
  id: string;
  /** Whether the frame gets a sandbox with scripts alone. */
  sandboxed?: boolean;
  /** Whether the browser may wait until the reader comes near. */
  lazy?: boolean;
};

/** A way in which pages size their frames. */
export type Host = {
  /** "pym.js 1.3" */
  name: string;
  /** Its real code; undefined where we wrote the handler after its source, since no package has it. */
  client: ClientName | undefined;
  markup: (place: Place) => string;
  /** A script for when the client and the markup are there. */
  start: (place: Place) => string;
  /** The frame in an element's place, `iframe`; ` >>> ` leads into a shadow root. */
  frame: string;
  /** CSS px: what becomes of a height there. Default: the same. */
  shown?: (height: number) => number;
  /** What it can't do, or what its frames are anyway. */
  cannot?: readonly ('sandbox' | 'lazy' | 'late script')[];
  /** What it writes into the console on its own account. */
  chatter?: RegExp;
};

const attributes = ({ sandboxed, lazy }: Place, prefix = ''): string =>
  (sandboxed ? ` ${prefix}sandbox="allow-scripts"` : '') + (lazy ? ` ${prefix}loading="lazy"` : '');
const frame = (place: Place, more = ''): string =>
  `<iframe id="${place.id}" src="${place.address}" title="The trip" width="100%"${attributes(place)} ${more}></iframe>`;
/** For handlers of ours: `handle` is told every message, beside the `frame` it may have come from. */
const listen =
  (handle: string) =>
  ({ id }: Place): string =>
    `addEventListener('message', ({ data, source }) => {
      const frame = document.getElementById('${id}'); ${handle} });`;
const secretOf = (id: string): string => `${id}Secret0000`.replaceAll(/\W/g, '0').slice(0, 10);

export const hosts: readonly Host[] = [
  {
    name: 'pym.js 1.3 and its attributes',
    client: 'pym.v1.min.js',
    markup: (place) =>
      `<div id="${place.id}" data-pym-src="${place.address}"${attributes(place, 'data-pym-')}></div>`,
    start: () => 'pym.autoInit(true)',
    frame: 'iframe',
    cannot: ['lazy'],
  },
  {
    name: 'pym.js 1.3 and its constructor',
    client: 'pym.v1.min.js',
    markup: ({ id }) => `<div id="${id}"></div>`,
    start: ({ id, address }) =>
      `new pym.Parent('${id}', '${address}?theme=dark#top', { title: 'The trip' });`,
    frame: 'iframe',
    cannot: ['lazy', 'sandbox'],
  },
  {
    name: '@newswire/frames 1.0 and its attributes',
    client: 'frames.umd.js',
    markup: (place) =>
      `<div id="${place.id}" data-frame-src="${place.address}"${attributes(place, 'data-frame-attribute-')}></div>`,
    start: () => 'newswireFrames.autoInitFrames()',
    frame: 'iframe',
  },
  {
    name: '@newswire/frames 1.0 around a frame that is there',
    client: 'frames.umd.js',
    markup: frame,
    start: ({ id }) => `newswireFrames.observeIframe(document.getElementById('${id}'))`,
    frame: 'iframe',
  },
  {
    name: '@nprapps/sidechain 1.1',
    client: 'sidechain.js',
    markup: ({ id, address }) => `<side-chain id="${id}" src="${address}"></side-chain>`,
    start: () => '',
    frame: 'side-chain >>> iframe',
    cannot: ['lazy', 'sandbox'],
  },
  {
    name: 'iframe-resizer 4',
    client: 'iframeResizer.min.js',
    markup: (place) => frame(place, 'style="width: 1px; min-width: 100%"'),
    start: ({ id, sandboxed }) => `iFrameResize({ checkOrigin: ${!sandboxed} }, '#${id}')`,
    frame: 'iframe',
    chatter: /Iframe-Resizer 5 is now available|target origin provided/,
  },
  {
    name: 'iframe-resizer 5',
    client: 'iframe-resizer.parent.js',
    markup: frame,
    start: ({ id, sandboxed }) =>
      `iframeResize({ license: 'GPLv3', checkOrigin: ${!sandboxed} }, '#${id}')`,
    frame: 'iframe',
    chatter: /GPLv3|target origin provided/,
  },
  {
    name: '@open-iframe-resizer/core 2',
    client: 'open-iframe-resizer.js',
    markup: frame,
    start: ({ id }) => `iframeResizer.initialize({}, '#${id}')`,
    frame: 'iframe',
  },
  {
    name: '@open-iframe-resizer/core 2 among old frames',
    client: 'open-iframe-resizer.js',
    markup: frame,
    start: ({ id }) => `iframeResizer.initialize({ enableLegacyLibSupport: true }, '#${id}')`,
    frame: 'iframe',
  },
  {
    name: 'WordPress 6.1',
    client: 'wp-embed.min.js',
    markup: ({ id, address }) => {
      const secret = secretOf(id);
      return `<blockquote class="wp-embedded-content" data-secret="${secret}"><a href="${address}">The trip</a></blockquote>
        <iframe id="${id}" class="wp-embedded-content" sandbox="allow-scripts" security="restricted"
          style="position: absolute; clip: rect(1px, 1px, 1px, 1px);" title="The trip" width="100%" height="338"
          src="${address}#?secret=${secret}" data-secret="${secret}"></iframe>`;
    },
    start: () => '',
    frame: 'iframe',
    shown: (height) => Math.min(Math.max(height, 200), 1000),
    // It looks at the page once, while that is being read. What it hides at first is never lazy.
    cannot: ['late script', 'lazy'],
  },
  {
    name: 'a page with a Datawrapper chart (its snippet, rewritten)',
    client: undefined,
    markup: frame,
    start: listen(`if (data['datawrapper-height'] !== undefined && frame.contentWindow === source)
      for (const id in data['datawrapper-height']) frame.style.height = data['datawrapper-height'][id] + 'px';`),
    frame: 'iframe',
    cannot: ['late script'],
  },
  {
    name: 'the Guardian (its handler of set-height, rewritten)',
    client: undefined,
    markup: frame,
    start:
      listen(`if (typeof data === 'string' && data[0] === '{' && frame.contentWindow === source) {
      const { type, value } = JSON.parse(data); if (type === 'set-height') frame.height = value; }`),
    frame: 'iframe',
    cannot: ['late script'],
  },
  {
    name: 'Embedly and Medium (their handler of iframe.resize, rewritten)',
    client: undefined,
    markup: frame,
    start: listen(`if (typeof data === 'string' && data[0] === '{') {
      const { context, src, height } = JSON.parse(data);
      if (context === 'iframe.resize' && src === frame.src) frame.height = height; }`),
    frame: 'iframe',
    cannot: ['late script'],
  },
  {
    name: 'AMP (its amp-iframe, rewritten)',
    client: undefined,
    markup: (place) => frame({ ...place, sandboxed: true }),
    start:
      listen(`if (frame.contentWindow === source && data.sentinel === 'amp' && data.type === 'embed-size'
      && data.height >= 100) frame.height = data.height;`),
    frame: 'iframe',
    cannot: ['late script'],
  },
];

/** What a skipped test says of itself; empty where host and engine are here. */
export function whyNot({ client }: Host, engine: EngineName): string {
  const found = client === undefined ? undefined : inject('clientsFound')[client];
  if (found?.status === 'missing') return `: skipped, ${found.why}`;
  const browser = engine === 'chromium' ? undefined : inject(engine);
  return browser?.status === 'missing' ? `: skipped, ${browser.why}` : '';
}
