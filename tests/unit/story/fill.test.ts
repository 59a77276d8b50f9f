import { expect, test } from 'vitest';
import { fill } from '../../../src/story/fill.ts';

const gap = { one: 'um dia depois', many: '{count} de dias depois', other: '{count} dias depois' };

test('puts a value wherever its name stands', () => {
  expect(fill('{name}, {name} ({number})', { name: 'Seoul', number: 3 }, 'en-GB')).toBe(
    'Seoul, Seoul (3)',
  );
});

test.each([
  [1, 'um dia depois'],
  [4, '4 dias depois'],
  [1_000_000, '1000000 de dias depois'],
])('counts %i days by the rules of the language', (count, expected) => {
  expect(fill(gap, { count }, 'pt-PT')).toBe(expected);
});

test('falls back to the form for all other numbers', () => {
  expect(fill({ other: '{count} days' }, { count: 1 }, 'en-GB')).toBe('1 days');
});

test('throws when a value is missing', () => {
  expect(() => fill('Next: {name}', {}, 'en-GB')).toThrow('No value for {name} in "Next: {name}"');
  expect(() => fill(gap, {}, 'pt-PT')).toThrow('No value for {count}');
});
