import type { StepPage } from './stepPage.ts';

/** All that is to be read of a step. */
export type StepText = Pick<StepPage, 'words' | 'quoteCut' | 'mapList' | 'more'>;

/** The steps whose text is there, for moves without a page load. */
export type PageShelf = {
  has: (id: string) => boolean;
  /** @throws when the text hasn't been fetched */
  get: (id: string) => StepText;
  /** Fetches a step's text; rejects when it can't be had. */
  fetch: (id: string) => Promise<void>;
};

/** @param loaders one for each step, by id */
export function makePageShelf(
  loaders: Readonly<Record<string, () => Promise<{ default: StepText }>>>,
): PageShelf {
  const pages = new Map<string, StepText>();
  return {
    has: (id) => pages.has(id),
    get(id) {
      const page = pages.get(id);
      if (page === undefined) throw new Error(`The page of "${id}" hasn't been fetched.`);
      return page;
    },
    async fetch(id) {
      const page = await loaders[id]?.();
      if (page !== undefined) pages.set(id, page.default);
    },
  };
}
