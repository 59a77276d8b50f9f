/** The lists whose entries others refer to, each with the word for one entry. */
export const listNames = {
  people: 'person',
  places: 'place',
  sources: 'source',
  quotes: 'quote',
  contexts: 'context',
  steps: 'step',
} as const;

/** A list whose entries others refer to; it stands in the file `<name>.json`. */
export type ListName = keyof typeof listNames;

/** An entry of another list, by its id: what the schema makes of a name until the story is linked. */
export class Reference<List extends ListName = ListName> {
  readonly list: List;
  readonly id: string;

  constructor(list: List, id: string) {
    this.list = list;
    this.id = id;
  }
}

/** The names and indices that lead to a value inside a file: `[3, 'sources', 0]`. */
export type Keys = readonly (string | number)[];

/** Every reference inside a value, however deep, with the keys that lead to it. */
export function referencesIn(value: unknown, at: Keys = []): { reference: Reference; at: Keys }[] {
  if (value instanceof Reference) return [{ reference: value, at }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    referencesIn(inner, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}
