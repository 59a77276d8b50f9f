import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { QuoteFigure, type QuoteFigureProps } from '../../../src/components/QuoteFigure.tsx';
import { quoteOf } from '../../fixtures/trip.ts';
import { pageOf, pages } from '../../fixtures/tripPages.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const quotes: QuoteFigureProps[] = pages.flatMap(({ words, more }) => [
  words.quote,
  ...more.quotes.items,
  ...more.background.panels.flatMap((panel) => panel.quotes),
]);

const show = (id: string) => {
  const quote = quotes.find((one) => one.id === id);
  if (quote === undefined) throw new Error(`No page shows the quote "${id}".`);
  const { container } = render(<QuoteFigure quote={quote} size="small" />);
  return container;
};

test('is free of barriers, large and small', async () => {
  const { quote } = pageOf('tokyo').words;
  const large = render(<QuoteFigure quote={quote} size="pull" />);
  await expectNoBarriers(large.container, 'link-name');
  large.unmount();
  await expectNoBarriers(show('push-back'), 'link-name', 'summary-name');
});

test.each(quotes.map((quote) => [quote.id, quote] as const))(
  'quotes the words of %s to the character, and nothing besides',
  (id, quote) => {
    const { container } = render(<QuoteFigure quote={quote} size="small" />);
    expect(container.querySelector('blockquote')?.textContent).toBe(quoteOf(id).text);
  },
);

test('says outside the quoted words who spoke them, where, when, on what occasion and through whom', () => {
  const caption = show('urgency').querySelector('figure > figcaption');
  const text = caption?.textContent?.replaceAll(/\s+/g, ' ');
  expect(text).toContain('Chung Eui-yong, Foreign Minister of South Korea');
  expect(text).toContain(
    'Seoul, 18 March 2021, at the joint news conference, through an interpreter, as transcribed by KBS World, in its English translation',
  );
});

test('gives the day to machines as well', () => {
  expect(show('urgency').querySelector('time')?.dateTime).toBe('2021-03-18');
});

test('leads to every publisher that carries the words', () => {
  const { sources } = quoteOf('urgency');
  const caption = show('urgency').querySelector('figcaption');
  const links = within(caption as HTMLElement).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
    sources.map(({ publisher, url }) => [publisher, url]),
  );
  expect(caption?.textContent).toContain(
    `Sources: ${sources.map(({ publisher }) => publisher).join(', ')}`,
  );
});

test('sets the official reading beside the reported one, with its own sources', () => {
  const container = show('push-back');
  const official = screen.getByText(/^Official reading:/);
  expect(official.textContent).toContain(`“${quoteOf('push-back').official?.text}”`);
  expect(container.querySelector('blockquote')?.contains(official)).toBe(false);
  expect(within(official).getAllByRole('link')).toHaveLength(2);
});

test('has no official reading and no note where the words are undisputed', () => {
  const container = show('might-makes-right');
  expect(screen.queryByText(/^Official reading:/)).toBeNull();
  expect(container.querySelector('details')).toBeNull();
});
