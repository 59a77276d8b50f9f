import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeEdition } from '../../../src/app/edition.ts';
import { Colophon } from '../../../src/components/Colophon.tsx';
import { trip } from '../../fixtures/trip.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const { colophon } = makeEdition(trip);

test('is free of barriers', async () => {
  await expectNoBarriers(render(<Colophon {...colophon} />).container, 'link-name');
});

test('cites the article with title and date', () => {
  const { container } = render(<Colophon {...colophon} />);
  expect(container.textContent).toContain(trip.article.source.title);
  expect(container.textContent).toContain('Newsweek, 16 March 2021');
});
