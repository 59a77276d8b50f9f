import { didYouMean } from './didYouMean.ts';
import type { Finding } from './problem.ts';
import type { Draft } from './readDraft.ts';
import { type ListName, listNames } from './reference.ts';
import { schema } from './schema.ts';

/** Finds references to nothing, references given twice in a list, and entries that nothing refers to. */
export function checkReferences(draft: Draft): readonly Finding[] {
  return [...unknown(draft), ...repeated(draft), ...unused(draft)];
}

function unknown({ json, references }: Draft): Finding[] {
  return references.flatMap(({ file, at, reference: { list, id } }) => {
    const ids = idsIn(json[`${list}.json`]);
    // A list that could not be read may well hold the name.
    if (ids === undefined || ids.includes(id)) return [];
    const known = ids.filter((other) => typeof other === 'string');
    const message = `there is no ${listNames[list]} "${id}" in ${list}.json${didYouMean(id, known)}`;
    return [{ file, at, message }];
  });
}

function repeated({ references }: Draft): Finding[] {
  const seen = new Set<string>();
  return references.flatMap(({ file, at, reference: { id } }) => {
    if (typeof at.at(-1) !== 'number') return [];
    const key = JSON.stringify([file, at.slice(0, -1), id]);
    if (seen.has(key)) return [{ file, at, message: `"${id}" stands in this list twice` }];
    seen.add(key);
    return [];
  });
}

function unused({ json, sound, references }: Draft): Finding[] {
  const files = Object.keys(schema);
  // While a file can't be read, nobody knows what it refers to.
  if (files.some((file) => !(file in json))) return [];
  // What a faulty file so much as mentions may be meant as a reference: its mistakes come first.
  const faulty = files.filter((file) => !sound.has(file));
  const used = new Set([
    ...references.map(({ reference: { list, id } }) => `${list} ${id}`),
    ...faulty
      .flatMap((file) => textsIn(json[file]))
      .flatMap((id) => lists.map((list) => `${list} ${id}`)),
  ]);
  return lists.flatMap((list) =>
    (idsIn(json[`${list}.json`]) ?? []).flatMap((id, index) =>
      typeof id !== 'string' || used.has(`${list} ${id}`)
        ? []
        : [
            {
              file: `${list}.json`,
              at: [index],
              message: 'nothing uses it: take it out or refer to it',
            },
          ],
    ),
  );
}

/** The lists in which an entry without a reader is a mistake. Steps are read in any case. */
const lists = ['people', 'places', 'sources', 'quotes', 'contexts'] as const satisfies ListName[];

/** The ids of a list's entries, also of faulty ones; undefined when it is no list. */
function idsIn(list: unknown): unknown[] | undefined {
  return Array.isArray(list) ? list.map((entry): unknown => Object(entry).id) : undefined;
}

/** Every text inside a value that is not an entry's own id. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(Object(value)).flatMap(([key, inner]) =>
    key === 'id' ? [] : textsIn(inner),
  );
}
