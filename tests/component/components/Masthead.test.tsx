import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { wholeStoryAddress } from '../../../src/app/stepPage.ts';
import { Masthead } from '../../../src/components/Masthead.tsx';
import { trip } from '../../fixtures/trip.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const { kicker, headline, standfirst } = trip;
const show = () =>
  render(
    <Masthead
      kicker={kicker}
      headline={headline}
      standfirst={standfirst}
      wholeStory={{ text: 'Read it all on one page', href: wholeStoryAddress }}
    />,
  ).container;

test('is free of barriers', async () => {
  await expectNoBarriers(show(), 'link-name', 'heading-order');
});

test('has the one headline of the page', () => {
  show();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(headline);
});

test('says what it is about before anything else does', () => {
  expect(show().textContent).toBe(`${kicker}${headline}${standfirst}Read it all on one page`);
});

test('leads whoever would rather read to the plain edition', () => {
  show();
  const link = screen.getByRole('link', { name: 'Read it all on one page' });
  expect(link.getAttribute('href')).toBe('./story.html');
});
