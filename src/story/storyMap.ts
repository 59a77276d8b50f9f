/** What the map says besides the story's own places and ways. */
export type StoryMap = {
  /** ISO 3166 numeric codes of the countries in the story's own grey, "392". */
  countries: readonly string[];
  labels: readonly MapLabel[];
};

/** A name on the map that is no stop. */
export type MapLabel = {
  kind: 'country' | 'water';
  /** "Pacific Ocean" */
  name: string;
  /** WGS 84, longitude first. */
  coordinates: readonly [longitude: number, latitude: number];
};
