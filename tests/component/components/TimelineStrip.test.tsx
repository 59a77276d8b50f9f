import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { timeAxis } from '../../../src/app/timeAxis.ts';
import { TimelineStrip } from '../../../src/components/TimelineStrip.tsx';
import { trip } from '../../fixtures/trip.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const { timeline } = timeAxis(trip);
const show = (current: string) =>
  render(<TimelineStrip timeline={timeline} current={current} />).container;

test('is free of barriers', async () => {
  await expectNoBarriers(show('tokyo'), 'list', 'link-name');
});

test('leads to every stop by its number, name and days', () => {
  show('tokyo');
  const links = screen.getAllByRole<HTMLAnchorElement>('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['1The Quad 12 March', './index.html'],
    ['2Tokyo 15–17 March', './tokyo.html'],
    ['3Seoul 17–18 March', './seoul.html'],
    ['4Alaska 18–19 March', './alaska.html'],
  ]);
});

test('marks the stop that the reader is at, in the list and on the axis', () => {
  const container = show('seoul');
  const marked = container.querySelectorAll<HTMLElement>('[aria-current="step"], [data-current]');
  expect([...marked].map(({ dataset }) => dataset['step'] ?? dataset['time'])).toEqual([
    'seoul',
    'span-seoul',
  ]);
});

test('draws every day, span and date line for the eye alone', () => {
  const axis = show('quad').querySelector('[aria-hidden="true"]')!;
  const drawn = [...axis.querySelectorAll<HTMLElement>('[data-time]')].map(
    ({ dataset }) => dataset['time'],
  );
  for (const { at } of [...timeline.days, ...timeline.dateLines]) expect(drawn).toContain(at);
  for (const { step } of timeline.stops) expect(drawn).toContain(`span-${step}`);
});

test('says aloud what only the axis shows: the date line, and when the article appeared', () => {
  show('alaska');
  expect(screen.getByText(/International Date Line/).className).toBe('spoken');
  expect(screen.getByText(timeline.article).className).toBe('spoken');
});
