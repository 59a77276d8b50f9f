import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OpensBeside } from '../../../src/components/OutsideLink.tsx';
import { StepBrief } from '../../../src/components/StepBrief.tsx';
import { stepOf } from '../../fixtures/trip.ts';
import { pageOf, pages } from '../../fixtures/tripPages.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const words = { cut: '[…]', wholeQuote: 'Read the whole quotation' };

const show = (step: string) => {
  const { words: written, quoteCut } = pageOf(step);
  return render(
    <OpensBeside>
      <StepBrief step={written} cutAt={quoteCut} words={words} entering={false} />
    </OpensBeside>,
  ).container;
};

test('is free of barriers at every step', async () => {
  for (const { id } of pages) await expectNoBarriers(show(id), 'link-name');
});

test('says one paragraph of the step, of at most 40 words, and no more', () => {
  for (const { id } of pages) {
    const text = show(id).textContent;
    const [first, ...further] = stepOf(id).paragraphs;
    expect(text).toContain(first!.text);
    expect(first!.text.split(/\s+/).length).toBeLessThanOrEqual(40);
    for (const paragraph of further) expect(text).not.toContain(paragraph.text);
  }
});

test('has the pull-quote to the letter, with who said it, where and when', () => {
  for (const { id } of pages) {
    const { quote } = stepOf(id);
    const figure = show(id).querySelector('figure')!;
    const said = [...figure.querySelectorAll('blockquote p')].map(({ childNodes }) =>
      [...childNodes]
        .filter((node) => node.nodeName !== 'A')
        .map((node) => node.textContent)
        .join(''),
    );
    expect(said).toEqual([quote.text]);
    expect(figure.textContent).toContain(quote.speaker.name);
    expect(figure.textContent).toContain(quote.place.name);
    expect(figure.querySelector('time')!.dateTime).toBe(quote.date);
  }
});

test('marks a quotation that is cut where there is no room, and leads to all of it', () => {
  const link = show('tokyo').querySelector('a[href="#quote-shared-vision"]')!;
  expect(link.textContent).toBe('[…]');
  expect(link.getAttribute('aria-label')).toBe('Read the whole quotation');
  expect(show('quad').querySelector('a[href^="#"]')).toBeNull();
});

test('opens sources beside the frame', () => {
  for (const link of show('seoul').querySelectorAll<HTMLAnchorElement>('a[href^="http"]'))
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener']);
});
