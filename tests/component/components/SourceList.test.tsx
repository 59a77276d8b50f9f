import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { SourceList } from '../../../src/components/SourceList.tsx';
import { pageOf } from '../../fixtures/tripPages.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const { title, items } = pageOf('alaska').more.sources;

test('is free of barriers, folded and open', async () => {
  const folded = <SourceList title={title} sources={items} level={3} open={false} />;
  const open = <SourceList title={title} sources={items} level={2} open />;
  await expectNoBarriers(render(folded).container, 'summary-name');
  await expectNoBarriers(render(open).container, 'list', 'link-name');
});

test('is folded at a step until the reader asks for it', async () => {
  render(<SourceList title={title} sources={items} level={3} open={false} />);
  expect(screen.getByRole('group')).toHaveProperty('open', false);
  await userEvent.click(screen.getByText('Sources'));
  expect(screen.getByRole('group')).toHaveProperty('open', true);
});

test('counts its entries as the page cites them', () => {
  const { container } = render(<SourceList title={title} sources={items} level={2} open />);
  const entries = [...container.querySelectorAll('ol > li')];
  expect(entries).toHaveLength(items.length);
  for (const { number, href } of items)
    expect(entries[number - 1]?.querySelector('a')?.getAttribute('href')).toBe(href);
});

test('says publisher, title and date of each', () => {
  render(<SourceList title={title} sources={items} level={2} open />);
  const newsweek = screen.getByRole('link', { name: /^Antony Blinken Calls Out China/ });
  expect(newsweek.closest('li')?.textContent).toBe(
    'Newsweek, Antony Blinken Calls Out China in First Foreign Trip to Japan, South Korea, 16 March 2021',
  );
});

test('says no date where none is known', () => {
  const undated = { ...items[0]!, date: undefined };
  render(<SourceList title={title} sources={[undated]} level={2} open />);
  expect(screen.getByRole('listitem').textContent).toBe(`${undated.publisher}, ${undated.title}`);
});

test('takes its place among the headings of the page', () => {
  render(<SourceList title={title} sources={items} level={3} open />);
  expect(screen.getByRole('heading', { level: 3, name: 'Sources' })).toBeDefined();
});
