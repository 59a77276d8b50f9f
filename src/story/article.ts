import type { Source } from './story.ts';

/** The article that the story retells, and the day on which it did not yet know the rest. */
export type Article = {
  source: Source;
  /** `2021-03-16` */
  published: string;
  /** The IANA zone in which that date is meant, "America/New_York". */
  zone: string;
};
