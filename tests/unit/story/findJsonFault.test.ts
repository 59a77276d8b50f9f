import { expect, test } from 'vitest';
import { findJsonFault } from '../../../src/story/findJsonFault.ts';

test('finds nothing wrong with sound JSON', () => {
  expect(findJsonFault(' {"a": [1, -2.5e3, "\\"}", true, null, {}], "b": []}\n')).toBeUndefined();
});

test.each([
  ['{"a": 1,\n "b" 2}', 2, 6, 'a colon was expected after "b"'],
  ['[\n  1,\n  2\n  3\n]', 4, 3, 'a comma or ] was expected here'],
  ['["a",\n]', 1, 5, 'take out the comma before ]'],
  ['{"a": "b\n"}', 1, 7, 'this text has no closing quotation mark'],
  ["{'a': 1}", 1, 2, 'a name in quotation marks was expected here'],
  ['{"a": b}', 1, 7, 'a value was expected here: text stands in double quotation marks'],
  ['{"a": 1, "a": 2}', 1, 10, '"a" stands twice in the same brackets'],
  ['[] []', 1, 4, 'the file goes on after its end'],
  ['{"a": [1', 1, 9, 'the file ends too early'],
  ['', 1, 1, 'the file ends too early'],
])('tells the editor where %j goes wrong', (source, line, column, message) => {
  expect(findJsonFault(source)).toEqual({ line, column, message });
});
