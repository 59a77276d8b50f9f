import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { QuoteFigure, type QuoteFigureProps } from '../../../src/components/QuoteFigure.tsx';
import { pages } from '../../fixtures/tripPages.ts';
import { quoteOf } from '../../fixtures/trip.ts';
import { expectAccessible } from '../axe.ts';

function figureOf(id: string): QuoteFigureProps {
  const all = pages.flatMap(({ words, more }) => [
    words.quote,
    ...more.quotes.items,
    ...more.background.panels.flatMap(({ quotes }) => quotes),
  ]);
  const quote = all.find((one) => one.id === id);
  if (quote === undefined) throw new Error(`No page shows "${id}".`);
  return quote;
}

test('is accessible, large and small', async () => {
  for (const size of ['pull', 'small'] as const) {
    const { container, unmount } = render(
      <QuoteFigure quote={figureOf('push-back')} size={size} />,
    );
    await expectAccessible(container);
    unmount();
  }
});

test('holds the quoted words and nothing else', () => {
  const { container } = render(<QuoteFigure quote={figureOf('push-back')} size="small" />);
  expect(container.querySelector('blockquote')?.textContent).toBe(quoteOf('push-back').text);
});

test('says who spoke, in what office, where, when, and who printed it', () => {
  const { container } = render(<QuoteFigure quote={figureOf('return-of-diplomacy')} size="pull" />);
  const attribution = container.querySelector('figcaption')?.textContent ?? '';
  expect(attribution).toContain('Moon Jae-in, President of South Korea');
  expect(attribution).toContain('Seoul, 18 March 2021');
  expect(attribution).toContain('through an interpreter');
  expect(container.querySelector('time')?.getAttribute('datetime')).toBe('2021-03-18');
  expect(screen.getByRole('link', { name: /Embassy/ }).getAttribute('href')).toMatch(/^https:/);
});

test('puts the official reading and the editor’s note beside words that the record has otherwise', () => {
  const { container } = render(<QuoteFigure quote={figureOf('push-back')} size="small" />);
  expect(container.textContent).toContain('we will push back if necessary');
  expect(screen.getByText('Editor’s note').tagName).toBe('SUMMARY');
});
