import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OpensBeside, OutsideLink } from '../../../src/components/OutsideLink.tsx';

const show = (link: React.ReactElement) => {
  render(link);
  return screen.getByRole<HTMLAnchorElement>('link');
};

test('leads a reader of the full page away in the same tab', () => {
  const link = show(<OutsideLink href="https://example.org/">Example</OutsideLink>);
  expect(link.getAttribute('target')).toBeNull();
  expect(link.href).toBe('https://example.org/');
});

test('opens a tab of its own where the page is in somebody else’s frame', () => {
  const link = show(
    <OpensBeside>
      <OutsideLink href="https://example.org/" label="Source 3: Example">
        3
      </OutsideLink>
    </OpensBeside>,
  );
  expect([link.target, link.rel]).toEqual(['_blank', 'noopener']);
  expect(screen.getByRole('link', { name: 'Source 3: Example' })).toBe(link);
});
