import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ContextPanel } from '../../../src/components/ContextPanel.tsx';
import { pages } from '../../fixtures/tripPages.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const panels = pages.flatMap(({ more }) => more.background.panels);
const panelOf = (id: string) => {
  const panel = panels.find((one) => one.id === id);
  if (panel === undefined) throw new Error(`No step has the panel "${id}".`);
  return panel;
};

test('is free of barriers, folded and open', async () => {
  const { container } = render(<ContextPanel context={panelOf('myanmar')} />);
  await expectNoBarriers(container, 'summary-name');
  await userEvent.click(screen.getByText('Myanmar'));
  await expectNoBarriers(container, 'summary-name', 'link-name');
});

test('opens in place under its name and folds again', async () => {
  render(<ContextPanel context={panelOf('hong-kong')} />);
  const [details] = screen.getAllByRole('group');
  expect(details).toHaveProperty('open', false);
  await userEvent.click(screen.getByText('Hong Kong'));
  expect(details).toHaveProperty('open', true);
  await userEvent.click(screen.getByText('Hong Kong'));
  expect(details).toHaveProperty('open', false);
});

test('leads to its place on the map', () => {
  render(<ContextPanel context={panelOf('hong-kong')} />);
  const link = screen.getByText('Show Hong Kong on the map');
  expect(link.getAttribute('href')).toBe('#map');
});

test('has no way to the map when it is about no place', () => {
  render(<ContextPanel context={panelOf('trade')} />);
  expect(screen.queryByText(/on the map$/)).toBeNull();
});

test('carries its id on its words, where a link finds them', () => {
  const { container } = render(<ContextPanel context={panelOf('hong-kong')} />);
  const words = container.querySelector('#hong-kong');
  expect(words?.textContent).toContain(panelOf('hong-kong').passages[0]?.text);
  expect(words?.closest('details')).toBe(container.firstElementChild);
});

test('says all its paragraphs and quotations', () => {
  const panel = panelOf('us-japan-alliance');
  const { container } = render(<ContextPanel context={panel} />);
  expect(panel.quotes.length).toBeGreaterThan(1);
  for (const { text } of [...panel.passages, ...panel.quotes])
    expect(container.textContent).toContain(text);
});
