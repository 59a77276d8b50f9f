import type { Keys } from './reference.ts';

/** One thing in a story's files that an editor has to put right. */
export type Problem = {
  /** `quotes.json` */
  file: string;
  /** Where in the file: `quotes[3] "q-democracy" › speaker`; empty when the whole file is meant. */
  path: string;
  /** In an editor's words: `there is no person "bliken" in people.json. Did you mean "blinken"?` */
  message: string;
};

/** A problem as a check finds it: its place given in keys, not yet in words. */
export type Finding = { file: string; at: Keys; message: string };

/**
 * Puts a finding's place in words.
 * @param json what the file holds; entries that have an id are called by it
 */
export function toProblem({ file, at, message }: Finding, json: unknown): Problem {
  let value = json;
  let path = Array.isArray(json) ? file.replace('.json', '') : '';
  for (const key of at) {
    value = Object(value)[key];
    const id = Object(value).id;
    if (typeof key === 'number') path += `[${key}]${typeof id === 'string' ? ` "${id}"` : ''}`;
    else path += `${path === '' ? '' : ' › '}${key}`;
  }
  return { file, path, message };
}

/** The text that the build prints: how many problems there are, then each under the name of its file. */
export function describeProblems(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  const total = `${count(problems.length, 'problem')} in ${count(files.length, 'file')}`;
  const groups = files.map((name) =>
    [name, ...problems.filter(({ file }) => file === name).map(line)].join('\n'),
  );
  return [total, ...groups].join('\n\n');
}

const line = ({ path, message }: Problem) => `  ${path === '' ? '' : `${path}: `}${message}`;

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
