import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StepNav } from '../../../src/components/StepNav.tsx';
import { pageOf } from '../../fixtures/tripPages.ts';
import { expectAccessible } from '../axe.ts';

test('is accessible at the first, a middle and the last stop', async () => {
  for (const id of ['quad', 'seoul', 'alaska']) {
    const { container, unmount } = render(<StepNav {...pageOf(id).nav} />);
    await expectAccessible(container);
    unmount();
  }
});

test('leads to the pages of the stops before and after, and says so first', () => {
  render(<StepNav {...pageOf('seoul').nav} />);
  const previous = screen.getByRole('link', { name: 'Previous: Tokyo' });
  const next = screen.getByRole('link', { name: 'Next: Alaska' });
  expect([previous.getAttribute('href'), previous.getAttribute('rel')]).toEqual([
    './tokyo.html',
    'prev',
  ]);
  expect([next.getAttribute('href'), next.getAttribute('rel')]).toEqual(['./alaska.html', 'next']);
});

test('keeps the place of Previous at the first stop, as a link that is off', () => {
  render(<StepNav {...pageOf('quad').nav} />);
  const previous = screen.getByRole('link', { name: 'Previous' });
  expect(previous.getAttribute('aria-disabled')).toBe('true');
  expect(previous.hasAttribute('href')).toBe(false);
});

test('keeps one element for Previous, so that the focus can stay on it', () => {
  const { rerender } = render(<StepNav {...pageOf('tokyo').nav} />);
  const previous = screen.getByRole('link', { name: /^Previous/ });
  previous.focus();
  rerender(<StepNav {...pageOf('quad').nav} />);
  expect(screen.getByRole('link', { name: 'Previous' })).toBe(previous);
  expect(document.activeElement).toBe(previous);
});

test('leads from the last stop to the whole story', () => {
  render(<StepNav {...pageOf('alaska').nav} />);
  const next = screen.getByRole('link', { name: /^Next/ });
  expect(next.getAttribute('href')).toBe('./story.html');
  expect(next.hasAttribute('data-step')).toBe(false);
});
