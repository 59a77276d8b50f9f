import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StepWords } from '../../../src/components/StepWords.tsx';
import { stepOf } from '../../fixtures/trip.ts';
import { pageOf, pages } from '../../fixtures/tripPages.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const show = (step: string, entering = false) =>
  render(<StepWords step={pageOf(step).words} entering={entering} />).container;

test('is free of barriers at every step', async () => {
  for (const { id } of pages)
    await expectNoBarriers(show(id), 'link-name', 'aria-valid-attr-value');
});

test('is a region named by its heading, which a skip link can put the focus on', () => {
  show('tokyo');
  const { title } = stepOf('tokyo');
  expect(screen.getByRole('region', { name: title })).toBeDefined();
  const heading = screen.getByRole('heading', { level: 2, name: title });
  heading.focus();
  expect(document.activeElement).toBe(heading);
  // By Tab it isn't reached: a heading does nothing.
  expect(heading.tabIndex).toBe(-1);
  expect(heading.id).toBe('step-title');
});

test('says when it was, and what it was when the article appeared', () => {
  show('quad');
  expect(
    screen.getByText('12 March, by video · as known on 16 March 2021: already past'),
  ).toBeDefined();
});

test('has every paragraph that was reported, in order, and when it is told from', () => {
  const container = show('tokyo');
  const text = container.textContent;
  const places = stepOf('tokyo').paragraphs.map((paragraph) => text.indexOf(paragraph.text));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(text).toContain(pageOf('tokyo').words.voice);
});

test('has one large quotation', () => {
  const figures = show('seoul').querySelectorAll<HTMLElement>('[data-quote]');
  expect([...figures].map(({ dataset }) => [dataset['quote'], dataset['size']])).toEqual([
    ['return-of-diplomacy', 'pull'],
  ]);
});

test('lets the words arrive only for a reader who has come from another step', () => {
  expect(show('tokyo').querySelector('[data-entering]')).toBeNull();
  expect(show('tokyo', true).querySelector('[data-entering]')).not.toBeNull();
});
