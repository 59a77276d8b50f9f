import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeEdition } from '../../../src/app/edition.ts';
import { Travellers } from '../../../src/components/Travellers.tsx';
import { trip } from '../../fixtures/trip.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const edition = makeEdition(trip);

test('is free of barriers', async () => {
  const { container } = render(<Travellers {...edition.travellers} />);
  await expectNoBarriers(container, 'label');
});

test('has a box for every traveller, ticked at first, that says what it does in words', () => {
  render(<Travellers {...edition.travellers} />);
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.map((box) => box.dataset['shows'])).toEqual([
    'blinken',
    'austin',
    'sullivan',
    'chinese-delegation',
  ]);
  expect(boxes.every((box) => box.checked)).toBe(true);
  expect(screen.getByRole('group', { name: 'Whose routes are drawn' })).toBeTruthy();
});
