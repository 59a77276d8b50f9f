/** A range of widths of the map's own box that share one frame and one placement of the names. */
export type Band = {
  /** CSS px, the first width that belongs to it; 0 for the narrowest. */
  from: number;
  /** CSS px, the first width that doesn't; undefined for the widest. */
  to: number | undefined;
  /** CSS px, the ends between which everything in it has been checked to fit. */
  narrowest: number;
  widest: number;
  /** The box's width divided by its height. */
  ratio: number;
  /** CSS px kept free between the view's points and the frame, at the narrowest width. */
  margin: number;
  /** The most names that are drawn in all, and of countries and waters. */
  most: { names: number; countries: number; waters: number };
  /**
   * CSS px of the lower right corner that belong to the map's controls, as in `MapControls.module.css`. A
   * marker on a point of the view reaches to 13 px less than the margin from the edge, and so never there.
   */
  controls: { width: number; height: number };
  /** CSS px of the inset that tells where on the sheet a close view is; undefined where it would crowd. */
  locator: { width: number; height: number } | undefined;
};

const tall = 4 / 3;
const wide = 16 / 9;
const lower = 12 / 7;
const flat = 2;
const few = { names: 9, countries: 3, waters: 1 };
const many = { names: 12, countries: 5, waters: 2 };
const low = { width: 168, height: 28 };
const high = { width: 184, height: 32 };
const phone = { ratio: tall, most: few, locator: undefined };
const desk = { ratio: wide, controls: high };
const small = { width: 96, height: 54 };
const large = { width: 128, height: 72 };

/** All widths, in order and without gaps. Nothing is narrower than 248 px, and nothing checked past 1100. */
export const bands: readonly Band[] = [
  { from: 0, to: 320, narrowest: 248, widest: 320, margin: 42, controls: low, ...phone },
  { from: 320, to: 400, narrowest: 320, widest: 400, margin: 46, controls: low, ...phone },
  { from: 400, to: 480, narrowest: 400, widest: 480, margin: 46, controls: high, ...phone },
  {
    from: 480,
    to: 640,
    narrowest: 480,
    widest: 640,
    margin: 46,
    most: few,
    locator: small,
    ...desk,
    ratio: tall,
  },
  {
    from: 640,
    to: 900,
    narrowest: 640,
    widest: 900,
    margin: 48,
    most: many,
    locator: large,
    ...desk,
  },
  {
    from: 900,
    to: undefined,
    narrowest: 900,
    widest: 1100,
    margin: 56,
    most: many,
    locator: large,
    ...desk,
  },
];

/**
 * The same for a map in somebody else's article, where an explainer has less height: below 640 px the map
 * has a share of it, and beside the words it has a part of the width.
 */
export const embedBands: readonly Band[] = bands.map((band) => ({
  ...band,
  ratio: Math.max(band.ratio, band.from >= 640 ? wide : band.from >= 400 ? flat : lower),
}));

/** The band of the widest maps. */
export const widestBand = bands.at(-1) as Band;

/** The widths, in CSS px, at which a placement has to hold: both ends and the middle. */
export const checkedWidths = ({ narrowest, widest }: Band): number[] =>
  narrowest === widest ? [widest] : [narrowest, (narrowest + widest) / 2, widest];
