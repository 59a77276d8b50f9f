import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectNoBarriers } from './expectNoBarriers.ts';

test('objects to a link that says nothing', async () => {
  const { container } = render(
    <p>
      <a href="./tokyo.html">
        <span aria-hidden="true">→</span>
      </a>
    </p>,
  );
  await expect(expectNoBarriers(container)).rejects.toThrow('link-name');
});

test('is not content with a page on which there was nothing to look at', async () => {
  const { container } = render(<span />);
  await expect(expectNoBarriers(container)).rejects.toThrow('0');
  await expect(expectNoBarriers(render(<p>A word</p>).container, 'list')).rejects.toThrow('list');
});
