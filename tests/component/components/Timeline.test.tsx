import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { timeAxis } from '../../../src/app/timeAxis.ts';
import { Timeline } from '../../../src/components/Timeline.tsx';
import { trip } from '../../fixtures/trip.ts';
import { expectAccessible } from '../axe.ts';

const { timeline } = timeAxis(trip);

test('is accessible', async () => {
  const { container } = render(<Timeline timeline={timeline} current="tokyo" />);
  await expectAccessible(container);
});

test('lists the stops in order, as links to their pages', () => {
  render(<Timeline timeline={timeline} current="tokyo" />);
  const links = within(screen.getByRole('list')).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    './index.html',
    './tokyo.html',
    './seoul.html',
    './alaska.html',
  ]);
});

test('marks the stop that the reader is at, and no other', () => {
  render(<Timeline timeline={timeline} current="seoul" />);
  const current = screen.getAllByRole('link').filter((link) => link.hasAttribute('aria-current'));
  expect(current.map((link) => link.getAttribute('aria-current'))).toEqual(['step']);
  expect(current[0]?.textContent).toContain('Seoul');
});

test('says how long after the stop before each stop comes, and where the date line lies', () => {
  render(<Timeline timeline={timeline} current="quad" />);
  const [, tokyo, , alaska] = screen.getAllByRole('listitem');
  expect(tokyo?.textContent).toContain('3 days later');
  expect(tokyo?.textContent).not.toContain('Date Line');
  expect(alaska?.textContent).toContain('International Date Line');
  expect(alaska?.textContent).toContain('18 March begins again');
});

test('says when the article appeared', () => {
  render(<Timeline timeline={timeline} current="quad" />);
  expect(screen.getByText(/The article appeared, Tue 16 March/)).toBeTruthy();
});

test('keeps the drawn scale from being read out', () => {
  const { container } = render(<Timeline timeline={timeline} current="quad" />);
  for (const day of container.querySelectorAll('[data-time^="day-"]'))
    expect(day.closest('[aria-hidden="true"]')).not.toBeNull();
  expect(container.querySelectorAll('[data-time^="day-"]').length).toBeGreaterThan(12);
});
