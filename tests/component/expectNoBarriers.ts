import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Has axe look for barriers in what a test has rendered, and makes sure that it had something to look at.
 * Contrast is measured in a real browser: jsdom paints nothing.
 *
 * @param rules of axe that the test counts on: they must have found something to agree with, `link-name`
 */
export async function expectNoBarriers(container: Element, ...rules: string[]): Promise<void> {
  const found = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
    // jsdom loads no page into a frame.
    iframes: false,
  });
  const barriers = found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  const passed = found.passes.map(({ id }) => id);
  expect(barriers, barriers.join('\n')).toEqual([]);
  expect(passed).toEqual(expect.arrayContaining(rules));
  expect(passed.length).toBeGreaterThan(0);
}
