import type { StepPage } from './stepPage.ts';

/** The pages that are there, for moves without a page load. */
export type PageShelf = {
  has: (id: string) => boolean;
  /** @throws when the page hasn't been fetched */
  get: (id: string) => StepPage;
  /** Fetches a page; rejects when it can't be had. */
  fetch: (id: string) => Promise<void>;
};

/** @param loaders one for each step, by id */
export function makePageShelf(
  loaders: Readonly<Record<string, () => Promise<{ default: StepPage }>>>,
): PageShelf {
  const pages = new Map<string, StepPage>();
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
