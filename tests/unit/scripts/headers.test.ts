import { describe, expect, test } from 'vitest';
import {
  cacheControl,
  commonHeaders,
  contentType,
  framing,
  jointPolicy,
} from '../../../scripts/headers.ts';

describe('how long a copy may be kept', () => {
  test.each(['assets/index-D9jHMaL8.js', 'embed.Bm3kX9_a.js'])(
    'is a year for %s, whose name changes with it',
    (file) => {
      expect(cacheControl(file)).toBe('public, max-age=31536000, immutable');
    },
  );

  test.each(['index.html', 'embed/tokyo.html', 'embed.js', 'oembed.json', 'oembed/tokyo.json'])(
    'lets a correction of %s reach every reader within minutes',
    (file) => {
      const [, age, more] =
        /max-age=(\d+), stale-while-revalidate=(\d+)/.exec(cacheControl(file)) ?? [];
      expect(Number(age) + Number(more)).toBeLessThanOrEqual(15 * 60);
      expect(cacheControl(file)).not.toContain('immutable');
    },
  );
});

test('names the type of every file, and refuses to guess', () => {
  expect(contentType('embed/tokyo.html')).toBe('text/html; charset=utf-8');
  expect(contentType('assets/index-D9jHMaL8.js')).toBe('text/javascript; charset=utf-8');
  expect(() => contentType('film.mp4')).toThrow(
    'scripts/headers.ts has no content type for film.mp4',
  );
});

test('lets any host frame the embedded pages, also those that a star wouldn’t stand for', () => {
  expect(framing('embed/tokyo.html')).toBeUndefined();
  expect(framing('embed/index.html')).toBeUndefined();
  expect(framing('tokyo.html')).toBe("frame-ancestors 'self'");
  expect(Object.keys(commonHeaders(["default-src 'none'"])).join()).not.toMatch(/x-frame/i);
});

describe('the policy of all pages together', () => {
  const plain = "default-src 'none'; script-src 'self'; style-src 'sha256-a'; base-uri 'none'";

  test('allows what any of them needs', () => {
    const framed = "default-src 'none'; frame-src 'self'; style-src 'sha256-b'; base-uri 'none'";
    expect(jointPolicy([plain, framed])).toBe(
      "default-src 'none'; script-src 'self'; style-src 'sha256-a' 'sha256-b'; base-uri 'none'; frame-src 'self'",
    );
  });

  test('gives up what one of them doesn’t ask for and can’t bear', () => {
    expect(jointPolicy([plain, "default-src 'none'; script-src 'none'"])).toBe(
      "default-src 'none'; script-src 'self'; style-src 'sha256-a'",
    );
  });
});
