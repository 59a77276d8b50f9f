import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { main as build } from './build.ts';
import { commonHeaders, isHashed } from './headers.ts';
import { hostingFiles } from './hosting.ts';
import { readSiteUrl, SettingRefused } from './siteUrl.ts';

/** A folder's files by path, with slashes: `embed/tokyo.html`. */
type Files = Readonly<Record<string, Uint8Array>>;

/** The earliest date that a zip can say, on the clock of whoever packs: its format knows no zones. */
const longAgo = new Date(1980, 0, 1);

/**
 * Builds the explainer for one address and packs it, with all headers that a host needs, into one zip:
 * `explainer.zip`, or what `ZIP` names. The same sources and address give the same bytes. `PREVIOUS` names
 * the zip before this one: its hashed files come along, for pages and articles that still ask for them.
 *
 * @throws SettingRefused without `SITE_URL`: what others read (oEmbed, share cards) has to hold absolute addresses
 */
export async function main(): Promise<void> {
  const siteUrl = readSiteUrl();
  if (siteUrl === undefined) {
    throw new SettingRefused(
      'npm run package needs to know where the folder will be served: it writes absolute addresses for\n' +
        'CMSs and networks. For example: SITE_URL=https://example.org/trip/ npm run package',
    );
  }
  const { OUT = 'dist', ZIP = 'explainer.zip', PREVIOUS } = process.env;
  const previous = PREVIOUS ? unzipSync(await readFile(PREVIOUS)) : {};
  await build();

  const built = { ...hashedFiles(previous), ...(await readFolder(OUT)) };
  const hosting = hostingFiles({
    siteUrl,
    files: Object.keys(built).toSorted(),
    common: commonHeaders(policiesOf(built)),
  });
  const guide = await readFile('docs/hosting.md');
  const files = { ...built, ...inBytes(hosting), 'hosting/README.md': guide };
  const zip = pack({ ...files, ...inBytes({ 'hosting/SHA256SUMS': checksums(files) }) });
  await writeFile(ZIP, zip);
  console.log(`Packed ${Object.keys(files).length} files for ${siteUrl} into ${ZIP}:`);
  console.log(`sha256 ${sha256(zip)}, ${Math.ceil(zip.length / 1024)} kB.`);
}

/** Reads a folder, and all folders in it. */
async function readFolder(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((one) => join(one.parentPath, one.name));
  const files = paths.map(
    async (path) =>
      [relative(folder, path).replaceAll(sep, '/'), new Uint8Array(await readFile(path))] as const,
  );
  return Object.fromEntries(await Promise.all(files));
}

function hashedFiles(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => isHashed(path)));
}

/** What the pages say in their own heads, each policy once. */
function policiesOf(files: Files): string[] {
  const pages = Object.entries(files).filter(([path]) => path.endsWith('.html'));
  const policies = pages.map(([path, bytes]) => {
    const html = new TextDecoder().decode(bytes);
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    if (policy === undefined) throw new Error(`${path} has no policy.`);
    return policy.replaceAll('&#x27;', "'");
  });
  return [...new Set(policies)];
}

/** Sorted, and with no trace of when or where it was packed. */
function pack(files: Files): Uint8Array {
  const sorted: Zippable = Object.fromEntries(
    Object.keys(files)
      .toSorted()
      .map((path) => [path, files[path] ?? new Uint8Array()]),
  );
  return zipSync(sorted, { level: 9, mtime: longAgo });
}

function checksums(files: Files): string {
  return Object.keys(files)
    .toSorted()
    .map((path) => `${sha256(files[path] ?? new Uint8Array())}  ${path}\n`)
    .join('');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function inBytes(texts: Readonly<Record<string, string>>): Files {
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
}
