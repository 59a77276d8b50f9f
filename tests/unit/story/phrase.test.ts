import { expect, test } from 'vitest';
import { stretchesOf } from '../../../src/story/phrase.ts';

const phrases = [
  { text: 'Wandel', language: 'de' },
  { text: 'Wandel durch Annäherung', language: 'de-DE' },
  { text: 'détente', language: 'fr' },
];

test('cuts a sentence where its language changes, and nowhere else', () => {
  expect(stretchesOf('They called it détente, or détente anew.', phrases)).toEqual([
    { text: 'They called it ', language: undefined },
    { text: 'détente', language: 'fr' },
    { text: ', or ', language: undefined },
    { text: 'détente', language: 'fr' },
    { text: ' anew.', language: undefined },
  ]);
});

test('takes the longer of two phrases that begin alike', () => {
  expect(stretchesOf('Wandel durch Annäherung', phrases)).toEqual([
    { text: 'Wandel durch Annäherung', language: 'de-DE' },
  ]);
});

test('leaves a text in the story’s own language whole', () => {
  expect(stretchesOf('Nothing foreign here.', phrases)).toBeUndefined();
});
