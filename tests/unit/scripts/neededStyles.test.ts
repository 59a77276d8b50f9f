import { expect, test } from 'vitest';
import { neededStyles } from '../../../scripts/neededStyles.ts';

const css =
  '.StepNav-link{color:red}.Embed-inner{color:blue}.Embed-inner,.StepNav-nav{margin:0}.at-stop-tokyo{--at-x:1}';

test('leaves out what no page and no script names', () => {
  const needed = neededStyles(css, ['<a class="StepNav-link">', 'const nav="StepNav-nav"']);
  expect(needed).toContain('.StepNav-link{');
  expect(needed).toContain('.StepNav-nav{');
  expect(needed).not.toContain('.Embed-inner{');
  expect(needed).not.toContain('blue');
});

test('keeps what is chosen by anything but a class of a component', () => {
  expect(neededStyles(css, [])).toContain('.at-stop-tokyo');
});
