import { expect, test } from 'vitest';
import { fillShell, type Shell } from '../../../scripts/fillShell.ts';
import type { RenderedPage } from '../../../src/app/prerender.tsx';

const shell = `<!doctype html>
<html>
  <head><meta charset="utf-8" /><!--head--><link rel="modulepreload" crossorigin href="./assets/react.js"></head>
  <body><!--body--><script type="module" src="./assets/browser.js"></script></body>
</html>`;

const served: Shell = {
  language: 'en-GB',
  css: 'p{color:red}',
  csp: undefined,
  siteUrl: undefined,
  preload: ['./assets/map.js'],
  scripts: { options: '../assets/options.js', guest: '../assets/guest.js' },
};

const page = (kind: RenderedPage['kind'], file = 'tokyo.html'): RenderedPage => ({
  file,
  kind,
  step: 'tokyo',
  head: ({ css }) => `<title>Tokyo</title><style>${css}</style>`,
  body: '<main>Costs $& and $1</main>',
});

test('puts the page into the shell, with its language and its direction', () => {
  const html = fillShell(shell, page('step'), served);
  expect(html).toContain('<html lang="en-GB" dir="ltr">');
  expect(html).toContain('<title>Tokyo</title><style>p{color:red}</style>');
  expect(html).not.toContain('<!--head-->');
  expect(html).not.toContain('<!--body-->');
});

test.each(['ar', 'he', 'fa', 'ur-PK', 'az-Arab'])('writes %s from right to left', (language) => {
  expect(fillShell(shell, page('step'), { ...served, language })).toContain(
    `<html lang="${language}" dir="rtl">`,
  );
});

test('leaves the words as they are, dollar signs too', () => {
  expect(fillShell(shell, page('step'), served)).toContain('<main>Costs $& and $1</main>');
});

test('leaves a page to step through its script', () => {
  const html = fillShell(shell, page('step'), served);
  expect(html).toContain('<script type="module" src="./assets/browser.js"></script>');
});

test('serves a page that is only read without any script', () => {
  const html = fillShell(shell, page('still'), served);
  expect(html).not.toContain('<script');
  expect(html).not.toContain('modulepreload');
  expect(html).toContain('<main>');
});

test('makes an item of the head that search engines read, and only of that', () => {
  const article = { ...page('step'), itemType: 'https://schema.org/Article' };
  expect(fillShell(shell, article, served)).toContain(
    '<head itemscope itemtype="https://schema.org/Article">',
  );
  expect(fillShell(shell, page('step'), served)).toContain('<head>');
});

test('tells an embedded page what it is, and finds its scripts from its folder', () => {
  const html = fillShell(shell, page('embed', 'embed/tokyo.html'), served);
  expect(html).toContain('<html lang="en-GB" dir="ltr" data-embed>');
  expect(html).toContain('src="../assets/browser.js"');
  expect(fillShell(shell, page('step'), served)).not.toContain('data-embed');
});
