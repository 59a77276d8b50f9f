import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Expects that axe finds nothing wrong with what a component renders. Contrast needs a real browser, and
 * a part of a page has no landmarks of its own: the browser tests ask for both.
 */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations, passes } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(passes.length).toBeGreaterThan(0);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([]);
}
