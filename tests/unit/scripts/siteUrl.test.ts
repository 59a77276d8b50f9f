import { expect, test } from 'vitest';
import { readSiteUrl } from '../../../scripts/siteUrl.ts';

test('takes an address with or without the slash that a folder ends with', () => {
  expect(readSiteUrl({ SITE_URL: 'https://example.org/trip' })).toBe('https://example.org/trip/');
  expect(readSiteUrl({ SITE_URL: 'https://example.org/trip/' })).toBe('https://example.org/trip/');
});

test('lets a build do without one', () => {
  expect(readSiteUrl({})).toBeUndefined();
  expect(readSiteUrl({ SITE_URL: '' })).toBeUndefined();
});

test.each(['example.org/trip', '/trip/', 'ftp://example.org/', 'https://'])(
  'refuses %s, and says what an address looks like',
  (SITE_URL) => {
    expect(() => readSiteUrl({ SITE_URL })).toThrow(
      `SITE_URL is "${SITE_URL}", but must be an address like https://example.org/trip/`,
    );
  },
);
