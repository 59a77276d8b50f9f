/** A setting that a command can't work with. Its message is the user's to read: a stack would hide it. */
export class SettingRefused extends Error {
  override name = 'SettingRefused';
}

/**
 * Where the folder will be served, with a slash at its end; undefined where `SITE_URL` says nothing.
 *
 * @throws SettingRefused when it is no address
 */
export function readSiteUrl(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const address = env['SITE_URL'];
  if (!address) return undefined;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new SettingRefused(
      `SITE_URL is "${address}", but must be an address like https://example.org/trip/`,
    );
  }
  return address.endsWith('/') ? address : `${address}/`;
}
