import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StepMore } from '../../../src/components/StepMore.tsx';
import { pageOf, pages } from '../../fixtures/tripPages.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const show = (step: string) => render(<StepMore more={pageOf(step).more} />).container;

/** A part of the page, by its heading. */
const part = (name: string) =>
  screen.getByRole('heading', { level: 3, name }).closest('section, details') as HTMLElement;

test('is free of barriers at every step', async () => {
  for (const { id } of pages) {
    const { container, unmount } = render(<StepMore more={pageOf(id).more} />);
    await expectNoBarriers(container, 'summary-name', 'heading-order');
    unmount();
  }
});

test('tells what came after apart from what was reported', () => {
  show('tokyo');
  const after = part('What happened next');
  expect(after.textContent).toContain('From the public record');
  for (const { text } of pageOf('tokyo').more.after.passages)
    expect(after.textContent).toContain(text);
});

test('writes a moment for the eye and speaks it in full', () => {
  show('alaska');
  const moment = within(part('Local times')).getByRole('listitem');
  const time = moment.querySelector('time');
  expect(time?.dateTime).toBe('2021-03-18T13:20-08:00');
  expect(time?.querySelector('[aria-hidden=true]')?.textContent).toBe(
    'Thu 18 March, 1:20 p.m. AKDT',
  );
  expect(time?.querySelector(':not([aria-hidden])')?.textContent).toBe(
    'Thursday 18 March, 1:20 p.m. Alaska Daylight Time',
  );
});

test('leaves out the headings of what a step has not', () => {
  show('quad');
  const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(names).toEqual(['Background', 'Sources']);
});

test('begins with every panel folded', () => {
  const panels = show('tokyo').querySelectorAll<HTMLDetailsElement>('details[data-context]');
  expect([...panels].map(({ open }) => open)).toEqual([false, false, false, false, false]);
});

test('folds what differs in length from step to step, and says how much is in there', () => {
  show('tokyo');
  const folded = part('In their words') as HTMLDetailsElement;
  expect(folded.open).toBe(false);
  expect(folded.querySelector('summary')!.textContent).toBe('In their words (5)');
  expect(folded.querySelectorAll('[data-quote]')).toHaveLength(5);
});
