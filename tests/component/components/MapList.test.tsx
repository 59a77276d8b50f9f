import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MapList } from '../../../src/components/MapList.tsx';
import { pageOf } from '../../fixtures/tripPages.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const show = (step: string, open = true) =>
  render(<MapList list={pageOf(step).mapList} open={open} />);

test('is free of barriers, folded and open', async () => {
  await expectNoBarriers(show('tokyo').container, 'link-name', 'list', 'summary-name');
  await expectNoBarriers(show('quad', false).container, 'summary-name');
});

test('waits under its name until it is asked for', () => {
  const { container } = show('tokyo', false);
  expect(container.querySelector('details')?.open).toBe(false);
  expect(screen.getByText('Places and routes on this map').tagName).toBe('SUMMARY');
});

test('leads from every stop to its page, and from a place of background to its panel', () => {
  show('tokyo');
  const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(hrefOf('4 Alaska (Anchorage)')).toBe('./alaska.html');
  expect(hrefOf('1 The Quad (Washington)')).toBe('./index.html');
  expect(hrefOf('Hong Kong')).toBe('#hong-kong');
});

test('names every route, for the ticked travellers alone', () => {
  show('tokyo');
  const [, routes] = screen.getAllByRole('list');
  const items = within(routes as HTMLElement).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toContain(
    'Austin, Honolulu to Tokyo, Mon 15 March: this leg',
  );
  // The stylesheet leaves out by this whatever the boxes leave out on the map.
  expect(items.map(({ dataset }) => dataset['who'])).toContain('austin');
});
