import type { Finding } from './problem.ts';
import type { Draft } from './readDraft.ts';

/** A step's id is the name of its page; these names are taken by other files of the site. */
const taken = ['story', 'index', 'embed', 'share', 'assets', '404', 'oembed', 'favicon', 'robots'];

/** Finds ids that two entries of a list share, and steps whose page would overwrite another file. */
export function checkIds({ json }: Draft): readonly Finding[] {
  return Object.entries(json).flatMap(([file, list]) => {
    if (!Array.isArray(list)) return [];
    const ids = list.map((entry): unknown => Object(entry).id);
    return ids.flatMap((id, index): Finding[] => {
      if (typeof id !== 'string') return [];
      const first = ids.indexOf(id);
      const name = file.replace('.json', '');
      if (first < index)
        return [
          { file, at: [index, 'id'], message: `"${id}" is the id of ${name}[${first}] already` },
        ];
      if (file === 'steps.json' && taken.includes(id))
        return [
          {
            file,
            at: [index, 'id'],
            message: `"${id}" is the name of another page: choose another id`,
          },
        ];
      return [];
    });
  });
}
