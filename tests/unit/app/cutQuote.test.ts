import { sample, string as anyText } from 'fast-check';
import { expect, test } from 'vitest';
import { cutQuote } from '../../../src/app/cutQuote.ts';
import { quoteOf, trip } from '../../fixtures/trip.ts';

test('leaves a quotation whole that has room', () => {
  expect(cutQuote(quoteOf('quad-region').text)).toBeUndefined();
  expect(cutQuote('')).toBeUndefined();
});

test('cuts a long one where the sentence pauses', () => {
  const { text } = quoteOf('shared-vision');
  expect(text.slice(0, cutQuote(text))).toBe(
    'But what brings us together, I think, is a shared vision of a free and open Indo-Pacific region,',
  );
});

test('cuts after a word where there is no pause late enough', () => {
  const text = 'Well, '.concat('word '.repeat(60));
  expect(text.slice(0, cutQuote(text))).toMatch(/^Well, (word )+word$/);
});

test('cuts what has no words, too', () => {
  expect(cutQuote('あ'.repeat(400))).toBe(110);
});

test('never leaves more than there is room for, nor next to nothing, nor changes a letter', () => {
  const texts = [
    ...trip.quotes.map(({ text }) => text),
    ...sample(anyText({ unit: 'grapheme-ascii', minLength: 0, maxLength: 500 }), 300),
  ];
  for (const text of texts) {
    const at = cutQuote(text);
    if (at === undefined) {
      expect(text.length).toBeLessThanOrEqual(150);
      continue;
    }
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThanOrEqual(111);
    expect(text.slice(0, at) + text.slice(at)).toBe(text);
  }
});
