import * as v from 'valibot';
import { didYouMean } from './didYouMean.ts';
import { findJsonFault } from './findJsonFault.ts';
import type { Finding } from './problem.ts';
import { type Reference, referencesIn } from './reference.ts';
import { type Content, type FileName, schema } from './schema.ts';

/** What could be read of a story's files. Checks work on it as far as it goes. */
export type Draft = {
  /** The JSON of every file that is there and is JSON, by file name. */
  json: Readonly<Record<string, unknown>>;
  /** The files that the schema accepted from beginning to end. */
  sound: ReadonlySet<string>;
  /** Every reference, also out of entries with other mistakes, and where it stands. */
  references: readonly (Omit<Finding, 'message'> & { reference: Reference })[];
  frame: Content<'story.json'> | undefined;
  steps: Entries<'steps.json'>;
  people: Entries<'people.json'>;
  places: Entries<'places.json'>;
  legs: Entries<'legs.json'>;
  quotes: Entries<'quotes.json'>;
  contexts: Entries<'contexts.json'>;
  sources: Entries<'sources.json'>;
};

/** The entries of a list in their order; undefined stands for one that the schema refused. */
type Entries<File extends ListFile> = readonly (Content<File>[number] | undefined)[];

type ListFile = Exclude<FileName, 'story.json'>;

/** The name of the file that holds the interface's words; it has no schema but `wordNames`. */
export const wordsFile = 'words.json';

/** All files of a story, in the order in which problems are listed. */
export const fileNames: readonly string[] = [...Object.keys(schema), wordsFile];

/**
 * Reads the texts of a story's files as far as they can be read.
 * @param files raw JSON by file name
 */
export function readDraft(files: Readonly<Record<string, string>>): {
  draft: Draft;
  findings: readonly Finding[];
} {
  const json: Record<string, unknown> = {};
  const sound = new Set<string>();
  const references: Draft['references'][number][] = [];
  const findings: Finding[] = Object.keys(files)
    .filter((file) => !fileNames.includes(file))
    .map((file) => ({
      file,
      at: [],
      message: `no story has such a file${didYouMean(file, fileNames)}`,
    }));

  for (const file of fileNames) {
    const text = files[file];
    const fault = text === undefined ? undefined : findJsonFault(text);
    if (text === undefined) findings.push({ file, at: [], message: 'this file is missing' });
    else if (fault === undefined) json[file] = JSON.parse(text);
    else {
      const { line, column, message } = fault;
      findings.push({ file, at: [], message: `line ${line}, column ${column}: ${message}` });
    }
  }

  const check = <File extends FileName>(file: File) => {
    if (!(file in json)) return undefined;
    const result = v.safeParse<(typeof schema)[File]>(schema[file], json[file], {
      abortPipeEarly: true,
    });
    for (const { reference, at } of referencesIn(result.output))
      references.push({ file, at, reference });
    for (const issue of result.issues ?? []) findings.push(toFinding(file, issue));
    if (result.success) sound.add(file);
    return result;
  };

  const list = <File extends ListFile>(file: File): Entries<File> => {
    const result = check(file);
    if (!Array.isArray(result?.output)) return [];
    const refused = new Set(result.issues?.map((issue) => issue.path?.[0]?.key));
    return result.output.map((entry, index) => (refused.has(index) ? undefined : entry));
  };

  const frame = check('story.json');
  const draft: Draft = {
    json,
    sound,
    references,
    frame: frame?.success ? frame.output : undefined,
    steps: list('steps.json'),
    people: list('people.json'),
    places: list('places.json'),
    legs: list('legs.json'),
    quotes: list('quotes.json'),
    contexts: list('contexts.json'),
    sources: list('sources.json'),
  };
  return { draft, findings };
}

function toFinding(file: string, issue: v.BaseIssue<unknown>): Finding {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  // A field that is missing or too many is the mistake of the object around it.
  const isAboutField = issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key';
  return { file, at: isAboutField ? keys.slice(0, -1) : keys, message: issue.message };
}
