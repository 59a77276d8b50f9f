import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { EditorsNote } from '../../../src/components/EditorsNote.tsx';
import { pageOf } from '../../fixtures/tripPages.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const note = pageOf('tokyo').words.passages.find((passage) => passage.note)!.note!;

test('is free of barriers, folded and unfolded', async () => {
  await expectNoBarriers(render(<EditorsNote {...note} />).container, 'summary-name');
  await expectNoBarriers(render(<EditorsNote {...note} open />).container, 'summary-name');
});

test('stays out of the way until the reader asks for it', async () => {
  render(<EditorsNote {...note} />);
  const details = screen.getByRole('group');
  expect(details).toHaveProperty('open', false);
  await userEvent.click(screen.getByText('Editor’s note'));
  expect(details).toHaveProperty('open', true);
  expect(details.textContent).toContain(note.text);
});

test('is unfolded where everything is read at once', () => {
  render(<EditorsNote {...note} open />);
  expect(screen.getByRole('group')).toHaveProperty('open', true);
});
