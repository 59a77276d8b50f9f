import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import {
  type Embedding,
  snippet,
  type SnippetKind,
  snippetKinds,
} from '../../../src/app/embedSnippets.ts';

const embedding: Embedding = {
  site: 'https://example.org/trip/',
  file: 'tokyo.html',
  title: 'Tokyo: “two” <allies> & "a statement"',
  theme: 'dark',
  width: 500,
  heights: [
    [280, 880],
    [640, 720],
  ],
  script: { file: 'embed.Bm3kX9_a.js', integrity: 'sha384-abc' },
  picture: { file: 'placeholder/tokyo.png', width: 600, height: 760, alt: 'A map & words' },
};

const read = (kind: SnippetKind, changes: Partial<Embedding> = {}) => {
  const html = snippet(kind, { ...embedding, ...changes }) ?? '';
  return new JSDOM(html).window.document;
};
const frame = 'https://example.org/trip/embed/tokyo.html?theme=dark';

test.each(snippetKinds)('writes %s so that a parser reads back what was meant', (kind) => {
  const text = snippet(kind, embedding) ?? '';
  expect(text).toContain('https://example.org/trip/');
  if (kind === 'address') return;
  const { body, head } = read(kind);
  const titles = [
    ...body.querySelectorAll('[title], [data-pym-title], [data-frame-attribute-title]'),
  ];
  for (const element of titles) {
    const { title } = element as HTMLElement;
    expect(title || embedding.title).toBe(embedding.title);
  }
  expect(head.textContent + (body.textContent ?? '')).not.toContain('undefined');
});

describe('the web component', () => {
  test('names the host script by its hash, so that no other one is run', () => {
    expect(read('component').querySelector('script')?.outerHTML).toBe(
      '<script async="" src="https://example.org/trip/embed.Bm3kX9_a.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    );
  });

  test('holds the plain frame for pages where the script doesn’t run', () => {
    const component = read('component').querySelector('trip-explainer');
    expect(component?.getAttribute('src')).toBe('https://example.org/trip/embed/tokyo.html');
    expect(component?.getAttribute('theme')).toBe('dark');
    expect(component?.querySelector('iframe')?.src).toBe(frame);
  });

  test('says nothing of colours that follow the reader', () => {
    expect(snippet('component', { ...embedding, theme: 'auto' })).not.toContain('theme');
  });
});

test('gives the plain frame a name, patience, and a height that cuts nothing off on a phone', () => {
  const iframe = read('iframe').querySelector('iframe');
  expect(iframe?.src).toBe(frame);
  expect(iframe?.title).toBe(embedding.title);
  expect(iframe?.getAttribute('loading')).toBe('lazy');
  expect(iframe?.width).toBe('100%');
  expect(iframe?.height).toBe('880');
});

test('has nothing but the page’s address for a CMS that asks by itself', () => {
  expect(snippet('address', embedding)).toBe('https://example.org/trip/tokyo.html');
});

test.each([
  ['pym', 'div', 'data-pym-src'],
  ['frames', 'div', 'data-frame-src'],
  ['side-chain', 'side-chain', 'src'],
] as const)(
  'says it in the words of %s, with a link for who has no script',
  (kind, name, attribute) => {
    const element = read(kind).querySelector(name);
    expect(element?.getAttribute(attribute)).toBe(frame);
    expect(element?.querySelector('a')?.href).toBe('https://example.org/trip/tokyo.html');
  },
);

test('gives AMP what it refuses to do without', () => {
  const amp = read('amp').querySelector('amp-iframe');
  expect(amp?.getAttribute('src')).toBe(frame);
  expect(amp?.getAttribute('sandbox')).not.toContain('allow-same-origin');
  expect(amp?.hasAttribute('resizable')).toBe(true);
  expect(amp?.querySelector('[overflow]')?.getAttribute('role')).toBe('button');
  const placeholder = amp?.querySelector('amp-img[placeholder][layout="fill"]');
  expect(placeholder?.getAttribute('src')).toBe('https://example.org/trip/placeholder/tokyo.png');
});

test('leads from a picture that keeps its room to the page', () => {
  const image = read('picture').querySelector('a > img');
  expect(image?.getAttribute('width')).toBe('600');
  expect(image?.getAttribute('height')).toBe('760');
  expect(image?.getAttribute('alt')).toBe('A map & words');
  expect(image?.closest('a')?.href).toBe('https://example.org/trip/tokyo.html');
});

test.each(['amp', 'picture'] as const)('offers no %s where no picture was drawn', (kind) => {
  expect(snippet(kind, { ...embedding, picture: undefined })).toBeUndefined();
});
