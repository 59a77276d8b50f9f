import {
  cacheControl,
  contentType,
  framedByOwnSite,
  framing,
  type Headers,
  isHashed,
} from './headers.ts';

export type Site = {
  /** Where the folder is served, `https://example.org/trip/`. */
  siteUrl: string;
  /** Every file in the folder, `embed/tokyo.html`. */
  files: readonly string[];
  /** What every file is sent with. */
  common: Headers;
};

/**
 * The same headers in the words of each kind of host, by the name of the file that says them. Those with a
 * dot or a low line in front have to lie where the pages are; the rest is for whoever sets up the server.
 */
export function hostingFiles(site: Site): Readonly<Record<string, string>> {
  return {
    _headers: edgeHeaders(site),
    '.htaccess': apacheHeaders(site),
    'hosting/nginx.conf': nginxHeaders(site),
    'hosting/headers.json': eachFilesHeaders(site),
  };
}

/** Every header of one file. */
function headersOf(file: string, { common }: Site): Headers {
  const policy = [common[POLICY], framing(file)].filter((part) => part !== undefined).join('; ');
  return {
    'Content-Type': contentType(file),
    'Cache-Control': cacheControl(file),
    ...common,
    [POLICY]: policy,
  };
}

const POLICY = 'Content-Security-Policy';

/* For an object store's upload, and for any host that reads nothing else. */
function eachFilesHeaders(site: Site): string {
  const headers = Object.fromEntries(site.files.map((file) => [file, headersOf(file, site)]));
  return `${JSON.stringify(headers, undefined, 2)}\n`;
}

/*
 * Netlify and Cloudflare Pages. Where several rules meet, both join their values: two policies hold together,
 * two lifetimes don't, so that lifetimes are said file by file.
 */
function edgeHeaders(site: Site): string {
  const folder = new URL(site.siteUrl).pathname;
  const rule = (path: string, headers: Headers) => [
    folder + path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  const ofOne = (file: string): Headers => ({
    'Cache-Control': cacheControl(file),
    ...(isPage(file) && framing(file) !== undefined ? { [POLICY]: framedByOwnSite } : {}),
  });
  return [
    ...rule('*', site.common),
    ...rule('assets/*', { 'Cache-Control': cacheControl('assets/') }),
    ...site.files
      .filter((file) => !file.startsWith('assets/'))
      .flatMap((file) => addressesOf(file).flatMap((path) => rule(path, ofOne(file)))),
    '',
  ].join('\n');
}

const isPage = (file: string) => file.endsWith('.html');

/** Under which a file is served: `index.html` under its folder's too, and pages without `.html` on some hosts. */
function addressesOf(file: string): string[] {
  if (!isPage(file)) return [file];
  const short = file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '');
  return [file, short];
}

function apacheHeaders({ siteUrl, common, files }: Site): string {
  const set = (name: string, value: string) => `  Header always set ${name} "${value}"`;
  // Without `always` a missing file isn't remembered as missing.
  const lifetime = (file: string) => `  Header set Cache-Control "${cacheControl(file)}"`;
  return [
    'AddType application/json .json',
    'AddCharset utf-8 .html .js .json',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${new URL(siteUrl).pathname}404.html`,
    '<IfModule mod_headers.c>',
    '  Header always unset X-Frame-Options',
    ...Object.entries(common).map(([name, value]) => set(name, value)),
    '  <If "%{REQUEST_URI} !~ m#/embed/[^/]*$#">',
    `    Header always add ${POLICY} "${framedByOwnSite}"`,
    '  </If>',
    lifetime('index.html'),
    '  <FilesMatch "\\.(png|svg)$">',
    `  ${lifetime('favicon.svg')}`,
    '  </FilesMatch>',
    `  <FilesMatch "^(${files.filter(isHashed).map(nameOf).map(escaped).join('|')})$">`,
    `  ${lifetime('assets/')}`,
    '  </FilesMatch>',
    '</IfModule>',
    '',
  ].join('\n');
}

function nginxHeaders({ siteUrl, common }: Site): string {
  const { pathname, hostname } = new URL(siteUrl);
  const add = (name: string, value: string) => `  add_header ${name} "${value}" always;`;
  return [
    '# Into the http block.',
    'map $uri $explainer_lifetime {',
    `  default "${cacheControl('index.html')}";`,
    `  "~^${escaped(pathname)}(assets/|embed\\.[\\w-]+\\.js$)" "${cacheControl('assets/')}";`,
    `  "~\\.(png|svg)$" "${cacheControl('favicon.svg')}";`,
    '}',
    'map $uri $explainer_framing {',
    `  default "; ${framedByOwnSite}";`,
    `  "~^${escaped(pathname)}embed/" "";`,
    '}',
    '',
    `# Into the server block of ${hostname}; the folder’s files lie in /srv/explainer/.`,
    `location ${pathname} {`,
    '  alias /srv/explainer/;',
    '  index index.html;',
    `  error_page 404 ${pathname}404.html;`,
    '  charset utf-8;',
    '  charset_types text/javascript application/javascript application/json;',
    '  gzip on;',
    '  gzip_types text/javascript application/javascript application/json image/svg+xml;',
    '  # Without “always” a missing file isn’t remembered as missing.',
    '  add_header Cache-Control $explainer_lifetime;',
    ...Object.entries(common).map(([name, value]) =>
      add(name, name === POLICY ? `${value}$explainer_framing` : value),
    ),
    '}',
    '',
  ].join('\n');
}

const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
