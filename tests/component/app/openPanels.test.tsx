import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { openPanels } from '../../../src/app/openPanels.ts';
import { StepMore } from '../../../src/components/StepMore.tsx';
import { followAddress } from '../../../src/steps/reader.ts';
import { pretendWindow } from '../../fixtures/pretendWindow.ts';
import { pageOf } from '../../fixtures/tripPages.ts';

const reader = followAddress(pretendWindow('https://example.org/trip/'), ['quad'], () => true);
openPanels(document, reader);

beforeEach(() => {
  reader.look(undefined);
  render(<StepMore more={pageOf('quad').more} />);
});

const fold = (name: string) => userEvent.click(screen.getByText(name, { selector: 'summary' }));

test('has the map look at a panel’s place while it is open', async () => {
  await fold('Myanmar');
  await waitFor(() => expect(reader.get().context).toBe('myanmar'));
  await fold('Myanmar');
  await waitFor(() => expect(reader.get().context).toBeUndefined());
});

test('keeps the map on the panel that was opened last when another is folded', async () => {
  await fold('Myanmar');
  await waitFor(() => expect(reader.get().context).toBe('myanmar'));
  await fold('The South China Sea');
  await waitFor(() => expect(reader.get().context).toBe('south-china-sea'));
  const folded = screen.getByText('Myanmar', { selector: 'summary' }).closest('details')!;
  const told = new Promise((resolve) => folded.addEventListener('toggle', resolve));
  await fold('Myanmar');
  await told;
  expect(reader.get().context).toBe('south-china-sea');
});

test('doesn’t move the map for a note that is unfolded in a panel', async () => {
  await fold('Myanmar');
  await waitFor(() => expect(reader.get().context).toBe('myanmar'));
  const note = document.querySelector('[data-context="myanmar"] details')!;
  const told = new Promise((resolve) => note.addEventListener('toggle', resolve));
  await userEvent.click(note.querySelector('summary')!);
  await told;
  expect(reader.get().context).toBe('myanmar');
});

test('opens the panel that a link leads to, and puts the focus there', () => {
  const link = Object.assign(document.createElement('a'), { href: '#myanmar' });
  document.body.append(link);
  const goesElsewhere = fireEvent.click(link);
  link.remove();
  expect(goesElsewhere).toBe(false);
  const panel = document.querySelector<HTMLDetailsElement>('[data-context="myanmar"]')!;
  expect(panel.open).toBe(true);
  expect(document.activeElement).toBe(panel.querySelector('summary'));
});
