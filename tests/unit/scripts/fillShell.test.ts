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
  fonts: [],
};

const page = (interactive: boolean): RenderedPage => ({
  file: 'tokyo.html',
  interactive,
  head: ({ css }) => `<title>Tokyo</title><style>${css}</style>`,
  body: '<main>Costs $& and $1</main>',
});

test('puts the page into the shell, with its language and its direction', () => {
  const html = fillShell(shell, page(true), served);
  expect(html).toContain('<html lang="en-GB" dir="ltr">');
  expect(html).toContain('<title>Tokyo</title><style>p{color:red}</style>');
  expect(html).not.toContain('<!--head-->');
  expect(html).not.toContain('<!--body-->');
});

test.each(['ar', 'he', 'fa', 'ur-PK', 'az-Arab'])('writes %s from right to left', (language) => {
  expect(fillShell(shell, page(true), { ...served, language })).toContain(
    `<html lang="${language}" dir="rtl">`,
  );
});

test('leaves the words as they are, dollar signs too', () => {
  expect(fillShell(shell, page(true), served)).toContain('<main>Costs $& and $1</main>');
});

test('has the browser fetch early what a page to step through will ask for', () => {
  const html = fillShell(shell, page(true), served);
  expect(html).toContain('<link rel="modulepreload" href="./assets/map.js">');
  expect(html).toContain('<script type="module" src="./assets/browser.js"></script>');
});

test('serves a page that is only read without any script', () => {
  const html = fillShell(shell, page(false), served);
  expect(html).not.toContain('<script');
  expect(html).not.toContain('modulepreload');
  expect(html).toContain('<main>');
});

test('makes an item of the head that search engines read, and only of that', () => {
  const article = { ...page(true), itemType: 'https://schema.org/Article' };
  expect(fillShell(shell, article, served)).toContain(
    '<head itemscope itemtype="https://schema.org/Article">',
  );
  expect(fillShell(shell, page(true), served)).toContain('<head>');
});
