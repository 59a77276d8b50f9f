import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeEdition } from '../../../src/app/edition.ts';
import { Colophon } from '../../../src/components/Colophon.tsx';
import { Masthead } from '../../../src/components/Masthead.tsx';
import { PlayButton } from '../../../src/components/PlayButton.tsx';
import { Travellers } from '../../../src/components/Travellers.tsx';
import { trip } from '../../fixtures/trip.ts';
import { expectAccessible } from '../axe.ts';

const { masthead, colophon, outline } = makeEdition(trip);

test('is accessible, head to foot', async () => {
  const { container } = render(
    <>
      <Masthead {...masthead} />
      <Travellers {...outline.travellers} />
      <PlayButton words={outline.play} step="quad" status="still" onPress={() => undefined} />
      <Colophon {...colophon} />
    </>,
  );
  await expectAccessible(container);
});

test('leads to the whole story from the head', () => {
  render(<Masthead {...masthead} />);
  expect(screen.getByRole('link').getAttribute('href')).toBe('./story.html');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(trip.headline);
});

test('cites the article with title and date at the foot', () => {
  const { container } = render(<Colophon {...colophon} />);
  expect(container.textContent).toContain(trip.article.source.title);
  expect(container.textContent).toContain('Newsweek, 16 March 2021');
});

test('has a box for every traveller, ticked at first, that says what it does in words', () => {
  render(<Travellers {...outline.travellers} />);
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

test('offers to stop what it plays', () => {
  render(
    <PlayButton words={outline.play} step="quad" status="playing" onPress={() => undefined} />,
  );
  expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy();
});
