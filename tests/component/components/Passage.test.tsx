import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Passage } from '../../../src/components/Passage.tsx';
import { stepOf } from '../../fixtures/trip.ts';
import { pageOf } from '../../fixtures/tripPages.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const [paragraph] = stepOf('tokyo').paragraphs;
const [first, second] = pageOf('tokyo').words.passages;

test('is free of barriers', async () => {
  await expectNoBarriers(render(<Passage {...first!} />).container, 'link-name', 'summary-name');
});

test('says each source by number and publisher, and leads to it', () => {
  render(<Passage {...first!} />);
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    paragraph!.sources.map(({ url }) => url),
  );
  for (const [index, { publisher }] of paragraph!.sources.entries())
    expect(screen.getByRole('link', { name: `Source ${index + 1}: ${publisher}` })).toBe(
      links[index],
    );
});

test('shows the sources as numbers alone, behind the words', () => {
  const { container } = render(<Passage {...first!} />);
  const numbers = first!.citations.map(({ number }) => number).join('');
  expect(container.querySelector('p')?.textContent).toBe(`${paragraph!.text}${numbers}`);
});

test("puts the editor's note right under the words that it is about", () => {
  const { container } = render(<Passage {...first!} />);
  const note = screen.getByRole('group');
  expect(container.querySelector('p')?.nextElementSibling).toBe(note);
  expect(note.textContent).toContain(paragraph!.note);
});

test('has no note where the editor has none', () => {
  expect(stepOf('tokyo').paragraphs[1]?.note).toBeUndefined();
  render(<Passage {...second!} />);
  expect(screen.queryByRole('group')).toBeNull();
});
