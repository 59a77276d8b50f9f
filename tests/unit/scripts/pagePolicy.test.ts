import { expect, test } from 'vitest';
import { pagePolicy } from '../../../scripts/pagePolicy.ts';

const site = 'https://news.example/trip/';

test('names the site’s own origin for a frame in which a browser may not know it', () => {
  const policy = pagePolicy('p{}', 'embed', site);
  expect(policy).toContain("script-src 'self' https://news.example;");
  expect(policy).toContain("img-src 'self' https://news.example;");
  expect(pagePolicy('p{}', 'step', site)).toContain("script-src 'self';");
  expect(pagePolicy('p{}', 'embed', undefined)).toContain("script-src 'self';");
});

test('allows frames to no page but one with a preview, and nothing inline or evaluated to any', () => {
  for (const kind of ['step', 'embed', 'still'] as const) {
    const policy = pagePolicy('p{}', kind, site);
    expect(policy.includes('frame-src')).toBe(kind === 'step');
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|\*|http:/);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  }
});
