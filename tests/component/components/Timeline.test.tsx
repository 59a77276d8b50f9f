import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { timeAxis } from '../../../src/app/timeAxis.ts';
import { Timeline } from '../../../src/components/Timeline.tsx';
import { trip } from '../../fixtures/trip.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const { timeline, positions } = timeAxis(trip);
const show = (current = 'tokyo') =>
  render(<Timeline timeline={timeline} current={current} />).container;

/** All that a list item says before its link. */
const before = (item: HTMLElement) =>
  [...item.querySelectorAll(':scope > span')].map(({ textContent }) => textContent);

test('is free of barriers', async () => {
  await expectNoBarriers(show(), 'list', 'listitem', 'link-name');
});

test('is a landmark that says its range', () => {
  show();
  expect(screen.getByRole('navigation', { name: /10 March.*22 March 2021/ })).toBeDefined();
});

test('lists the stops in order, each with its number, name and dates, and leads to them', () => {
  show();
  const links = within(screen.getByRole('list')).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    './index.html',
    './tokyo.html',
    './seoul.html',
    './alaska.html',
  ]);
  expect(links.map((link) => link.textContent)).toEqual([
    '1 The Quad 12 March',
    '2 Tokyo 15–17 March',
    '3 Seoul 17–18 March',
    '4 Alaska 18–19 March',
  ]);
  expect(screen.getByRole('list').tagName).toBe('OL');
});

test.each(['quad', 'tokyo', 'seoul', 'alaska'])(
  'says at %s, and only there, that the reader is there',
  (step) => {
    const current = show(step).querySelectorAll('[aria-current]');
    expect([...current].map((link) => link.getAttribute('aria-current'))).toEqual(['step']);
    expect((current[0] as HTMLElement).dataset['step']).toBe(step);
  },
);

test('says how long after the stop before each stop comes', () => {
  show();
  const gaps = screen.getAllByRole('listitem').map((item) => before(item)[0]);
  expect(gaps).toEqual([undefined, '3 days later', '2 days later', '1 day later']);
});

test('says of Alaska alone that the date line lies before it', () => {
  show();
  const notes = screen.getAllByRole('listitem').map((item) => before(item)[1]);
  expect(notes.slice(0, 3)).toEqual([undefined, undefined, undefined]);
  expect(notes[3]).toMatch(/International Date Line.*18 March begins again/);
});

test('says when the article appeared, outside the list of stops', () => {
  show();
  const article = screen.getByText('The article appeared, Tue 16 March');
  expect(article.closest('ol')).toBeNull();
  expect(article.closest('[aria-hidden=true]')).toBeNull();
});

test('draws the scale for the eye alone', () => {
  const container = show();
  const axis = container.querySelector('[aria-hidden=true]');
  expect(axis?.querySelectorAll('a, button, [tabindex]')).toHaveLength(0);
  for (const { text } of [...timeline.days, ...timeline.clocks])
    expect(axis?.textContent).toContain(text);
  expect(screen.queryByText('Seoul time', { ignore: '[aria-hidden=true] *' })).toBeNull();
});

test('puts nothing on the scale that the stylesheet has no place for', () => {
  const keys = [...show().querySelectorAll<HTMLElement>('[data-time]')].map(
    ({ dataset }) => dataset['time'],
  );
  expect(new Set(keys)).toEqual(new Set(Object.keys(positions)));
});
