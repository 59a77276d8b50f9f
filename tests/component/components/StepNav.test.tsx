import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StepNav } from '../../../src/components/StepNav.tsx';
import { pageOf, pages } from '../../fixtures/tripPages.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const show = (step: string) => render(<StepNav {...pageOf(step).nav} />).container;

test('is free of barriers at the first, a middle and the last step', async () => {
  for (const { nav } of pages) {
    const { container, unmount } = render(<StepNav {...nav} />);
    await expectNoBarriers(container, 'link-name');
    unmount();
  }
});

test('is a landmark with a name, and says where the reader is', () => {
  show('tokyo');
  expect(screen.getByRole('navigation', { name: 'Stops' }).textContent).toContain('Stop 2 of 4');
});

test('names both neighbours and leads to their pages', () => {
  show('tokyo');
  const previous = screen.getByRole('link', { name: 'Previous: The Quad' });
  const next = screen.getByRole('link', { name: 'Next: Seoul' });
  expect(previous.getAttribute('href')).toBe('./index.html');
  expect(previous.getAttribute('rel')).toBe('prev');
  expect(next.getAttribute('href')).toBe('./seoul.html');
  expect(next.getAttribute('rel')).toBe('next');
});

test('tells a script which steps they are', () => {
  show('tokyo');
  expect(screen.getAllByRole('link').map(({ dataset }) => dataset['step'])).toEqual([
    'quad',
    'seoul',
  ]);
});

test('keeps the place of Previous at the first step, but leads nowhere', () => {
  show('quad');
  const previous = screen.getByRole('link', { name: 'Previous' });
  expect(previous.getAttribute('aria-disabled')).toBe('true');
  expect(previous.hasAttribute('href')).toBe(false);
  expect(previous.dataset['step']).toBeUndefined();
});

test('leads on from the last step to the whole story, by a page load', () => {
  show('alaska');
  const next = screen.getByRole('link', { name: 'Next: the whole story' });
  expect(next.getAttribute('href')).toBe('./story.html');
  expect(next.dataset['step']).toBeUndefined();
});

test('puts Previous before the position and Next after it', () => {
  expect(show('seoul').textContent).toBe('Previous: TokyoStop 3 of 4Next: Alaska');
});
