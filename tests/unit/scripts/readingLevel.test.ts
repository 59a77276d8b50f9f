import { expect, test } from 'vitest';
import { readingLevel } from '../../../scripts/readingLevel.ts';

test('tells short words in short sentences from long ones', () => {
  const plain = readingLevel(['The cat sat on the mat. It ate a rat.'], 'en-GB');
  const hard = readingLevel(
    ['Multilateral organisations necessitate considerable administrative interoperability.'],
    'en-GB',
  );
  expect(plain.grade).toBeLessThan(2);
  expect(hard.grade).toBeGreaterThan(15);
  expect(plain.ease).toBeGreaterThan(100);
  expect(hard.ease).toBeLessThan(0);
});

test('computes what the formulas say: 10 words, 2 sentences, 10 syllables', () => {
  expect(readingLevel(['The cat sat on the mat. It ate a rat.'], 'en')).toEqual({
    words: 10,
    sentences: 2,
    grade: -1.8,
    ease: 117.2,
  });
});

test('counts in any language, and tells how hard it is in English alone', () => {
  expect(readingLevel(['O navio partiu de Lisboa. Chegou tarde.'], 'pt-PT')).toEqual({
    words: 7,
    sentences: 2,
    grade: undefined,
    ease: undefined,
  });
});

test('says of nothing that there is nothing', () => {
  expect(readingLevel([], 'en-GB')).toMatchObject({ words: 0, grade: undefined });
});
