import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { StepMore } from '../../../src/components/StepMore.tsx';
import { StepWords } from '../../../src/components/StepWords.tsx';
import { pageOf } from '../../fixtures/tripPages.ts';
import { expectAccessible } from '../axe.ts';

const nothing = () => undefined;

test('is accessible, words and all that follows them', async () => {
  for (const id of ['quad', 'alaska']) {
    const { words, more } = pageOf(id);
    const { container, unmount } = render(
      <main>
        <h1>A trip</h1>
        <StepWords step={words} entering={false} />
        <StepMore more={more} onToggleContext={nothing} />
      </main>,
    );
    await expectAccessible(container);
    unmount();
  }
});

test('cites a source behind every paragraph of every step', () => {
  for (const id of ['quad', 'tokyo', 'seoul', 'alaska']) {
    const { container, unmount } = render(<StepWords step={pageOf(id).words} entering={false} />);
    const paragraphs = [...container.querySelectorAll('[class*="passage"]')];
    expect(paragraphs.length).toBeGreaterThan(1);
    for (const paragraph of paragraphs) {
      const links = [...paragraph.querySelectorAll('a')];
      expect(links.length, paragraph.textContent ?? '').toBeGreaterThan(0);
      for (const link of links) expect(link.getAttribute('aria-label')).toMatch(/^Source \d+: ./);
    }
    unmount();
  }
});

test('tells what happened next apart from what the article knew', () => {
  render(<StepMore more={pageOf('seoul').more} onToggleContext={nothing} />);
  expect(screen.getByRole('heading', { name: 'What happened next' })).toBeTruthy();
  expect(
    screen.getByText('From the public record, after the article of 16 March 2021'),
  ).toBeTruthy();
});

test('writes a time for the eye and speaks it in full', () => {
  render(<StepMore more={pageOf('seoul').more} onToggleContext={nothing} />);
  expect(screen.getByText('Thu 18 March, 9:30 a.m. KST').getAttribute('aria-hidden')).toBe('true');
  expect(screen.getByText('Thursday 18 March, 9:30 a.m. Korea Standard Time')).toBeTruthy();
});

test('tells that a panel has been opened, and leads back to the map', () => {
  const told = vi.fn<(id: string, open: boolean) => void>();
  const { container } = render(<StepMore more={pageOf('tokyo').more} onToggleContext={told} />);
  const panel = container.querySelector<HTMLDetailsElement>('[data-context="hong-kong"]')!;
  panel.open = true;
  fireEvent(panel, new Event('toggle'));
  expect(told).toHaveBeenCalledWith('hong-kong', true);
  const back = screen.getByRole('link', { name: 'Show Hong Kong on the map', hidden: true });
  expect(back.getAttribute('href')).toBe('#map');
});

test('numbers the sources as they are cited', () => {
  const { words, more } = pageOf('tokyo');
  const cited = words.passages.flatMap(({ citations }) => citations);
  for (const { number, href } of cited) expect(more.sources.items[number - 1]?.href).toBe(href);
  expect(more.sources.items.map(({ number }) => number)).toEqual(
    more.sources.items.map((_, index) => index + 1),
  );
});
