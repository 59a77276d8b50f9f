import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { oembed, oembedFile, type OembedProps } from '../../../src/app/oembed.ts';

const props: OembedProps = {
  title: 'Tokyo: “two” <allies> & "a statement"',
  siteName: 'Partners first',
  siteUrl: 'https://example.org/trip/',
  file: 'tokyo.html',
  size: { width: 650, height: 780 },
  picture: { file: 'share/tokyo.png', width: 1200, height: 630, alt: '' },
};

const frameOf = (html: string) => new JSDOM(html).window.document.querySelector('iframe');

test('answers with the fields of a rich embed, sizes as numbers', () => {
  expect(oembed(props)).toMatchObject({
    type: 'rich',
    version: '1.0',
    title: props.title,
    provider_name: 'Partners first',
    provider_url: 'https://example.org/trip/',
    width: 650,
    height: 780,
  });
});

test('has all three fields of a thumbnail, or none', () => {
  expect(oembed(props)).toMatchObject({
    thumbnail_url: 'https://example.org/trip/share/tokyo.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(Object.keys(oembed({ ...props, picture: undefined })).join()).not.toContain('thumbnail');
});

test('shows a link to the page until the frame has spoken', () => {
  const { document } = new JSDOM(oembed(props).html).window;
  const link = document.querySelector('blockquote > a');
  expect(link?.getAttribute('href')).toBe('https://example.org/trip/tokyo.html');
  expect(link?.textContent).toBe(props.title);
  expect(document.querySelector('blockquote + iframe')).not.toBeNull();
});

test('frames the embedded page, under its title and at its height', () => {
  const frame = frameOf(oembed(props).html);
  expect(frame?.src).toBe('https://example.org/trip/embed/tokyo.html');
  expect(frame?.title).toBe(props.title);
  expect([frame?.width, frame?.height]).toEqual(['650', '780']);
});

test('asks no file server for more than files', () => {
  const first = oembed({ ...props, file: 'index.html' });
  expect(frameOf(first.html)?.src).toBe('https://example.org/trip/embed/index.html');
  expect(oembedFile('index.html')).toBe('oembed.json');
  expect(oembedFile('tokyo.html')).toBe('oembed/tokyo.json');
});
