/** HTTP headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** How long copies of a file may be kept, and where. */
const lifetimes = {
  /** The name changes with the content. */
  hashed: 'public, max-age=31536000, immutable',
  /** A correction reaches every reader within minutes, and a server that is down keeps no one from reading. */
  named: 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
  /** Redrawn when the story is; networks and mail programs keep their own copies anyway. */
  picture: 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=86400',
} as const;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
};

/** Whether a file's name changes whenever its content does: `assets/index-D9jHMaL8.js`, `embed.1f2e3d4c.js`. */
export function isHashed(file: string): boolean {
  return /^assets\/|^embed\.[\w-]+\.js$/.test(file);
}

/** `Cache-Control` of a file, by its path in the folder: `embed/tokyo.html`. */
export function cacheControl(file: string): string {
  if (isHashed(file)) return lifetimes.hashed;
  return /\.(png|svg)$/.test(file) ? lifetimes.picture : lifetimes.named;
}

/**
 * `Content-Type` of a file.
 * @throws Error for a kind of file that nobody has thought of yet
 */
export function contentType(file: string): string {
  const type = types[file.slice(file.lastIndexOf('.') + 1)];
  if (type === undefined) throw new Error(`scripts/headers.ts has no content type for ${file}.`);
  return type;
}

/**
 * What every file is sent with.
 *
 * @param policies of the pages, as each says in its own head. The header allows what they allow together
 */
export function commonHeaders(policies: readonly string[]): Headers {
  return {
    'Content-Security-Policy': jointPolicy(policies),
    // A frame in a sandbox has an origin of its own, so that our own files are foreign to it.
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** Of the pages that aren't made for frames: only their own site frames them. */
export const framedByOwnSite = "frame-ancestors 'self'";

/**
 * Who may frame a page, as one more directive of its policy; undefined for the embedded pages. A star
 * wouldn't do there: it stands for web origins alone, and refuses sandboxed hosts and news apps.
 */
export function framing(file: string): string | undefined {
  return file.startsWith('embed/') ? undefined : framedByOwnSite;
}

const refused = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
  'xr-spatial-tracking',
];

type Directives = ReadonlyMap<string, readonly string[]>;

/**
 * One policy that allows what any of the given ones allows. Each page's own, in its head, goes on
 * allowing less.
 */
export function jointPolicy(policies: readonly string[]): string {
  const parsed = policies.map(parsePolicy);
  const names = [...new Set(parsed.flatMap((directives) => [...directives.keys()]))];
  return names
    .filter((name) => isFetched(name) || parsed.every((directives) => directives.has(name)))
    .map((name) => {
      const all = new Set(parsed.flatMap((directives) => directives.get(name) ?? []));
      if (all.size > 1) all.delete("'none'");
      return [name, ...all].join(' ');
    })
    .join('; ');
}

/** Whether a policy without this directive falls back to its `default-src`. */
function isFetched(directive: string): boolean {
  return directive.endsWith('-src');
}

function parsePolicy(policy: string): Directives {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values];
    }),
  );
}
