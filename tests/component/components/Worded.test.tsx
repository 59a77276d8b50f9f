import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { readStory } from '../../../scripts/readStory.ts';
import { stepPage } from '../../../src/app/stepPage.ts';
import { StepMore } from '../../../src/components/StepMore.tsx';
import { StepWords } from '../../../src/components/StepWords.tsx';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const story = await readStory('tests/fixtures/atlantic');
const page = stepPage(story, story.steps[1]!);

test('tells a voice which words of a paragraph are in another language', async () => {
  const { container } = render(<StepWords step={page.words} entering={false} />);
  expect(screen.getByText('in situ').getAttribute('lang')).toBe('la');
  expect(container.textContent).toContain('a quem quis ver in situ o navio.');
  await expectNoBarriers(container);
});

test('tells a voice of a source whose title is in another language', () => {
  render(<StepMore more={page.more} />);
  const title = screen.getByRole('link', { name: 'Sea notes' });
  expect(title.querySelector('[lang="en-GB"]')).toBeTruthy();
});

test('marks nothing in a story that has no such words', () => {
  const plain = stepPage({ ...story, phrases: [] }, story.steps[1]!);
  const { container } = render(<StepWords step={plain.words} entering={false} />);
  expect(container.querySelector('[lang]')).toBeNull();
});
