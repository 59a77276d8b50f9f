import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PlayButton } from '../../../src/components/PlayButton.tsx';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const words = { play: 'Play the trip', pause: 'Pause' };
const nothing = () => undefined;

test('is free of barriers, still and playing', async () => {
  for (const status of ['still', 'playing'] as const) {
    const { container, unmount } = render(
      <PlayButton words={words} step="quad" status={status} onPress={nothing} />,
    );
    await expectNoBarriers(container, 'button-name');
    unmount();
  }
});

test('offers to stop what it plays', () => {
  render(<PlayButton words={words} step="quad" status="playing" onPress={nothing} />);
  expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy();
});
