import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from './builtPages.ts';

/** The HTML standard's own rules, all of them, with nothing turned off. */
const checker = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await checker.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  );
}

test('has pages to check, and a checker that finds what is wrong', async () => {
  expect(builtPages.length).toBeGreaterThan(5);
  const faults = await faultsOf('<!doctype html><p id="a"><div id="a"></div></p><img src="a.png">');
  expect(faults.join('\n')).toMatch(/no-dup-id[^]*close-order|close-order[^]*no-dup-id/);
});

test.each(builtPages)('serves %s as valid HTML', async (file) => {
  expect(await faultsOf(readFileSync(`dist/${file}`, 'utf8'))).toEqual([]);
});
