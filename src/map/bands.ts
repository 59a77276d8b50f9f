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
};

const tall = 4 / 3;
const wide = 16 / 9;
const few = { names: 9, countries: 3, waters: 1 };
const many = { names: 12, countries: 5, waters: 2 };

/** All widths, in order and without gaps. Nothing is narrower than 248 px, and nothing checked past 1100. */
export const bands: readonly Band[] = [
  { from: 0, to: 320, narrowest: 248, widest: 320, ratio: tall, margin: 34, most: few },
  { from: 320, to: 400, narrowest: 320, widest: 400, ratio: tall, margin: 46, most: few },
  { from: 400, to: 480, narrowest: 400, widest: 480, ratio: tall, margin: 46, most: few },
  { from: 480, to: 640, narrowest: 480, widest: 640, ratio: wide, margin: 40, most: few },
  { from: 640, to: 900, narrowest: 640, widest: 900, ratio: wide, margin: 48, most: many },
  { from: 900, to: undefined, narrowest: 900, widest: 1100, ratio: wide, margin: 56, most: many },
];

/** The widths, in CSS px, at which a placement has to hold: both ends and the middle. */
export const checkedWidths = ({ narrowest, widest }: Band): number[] => [
  narrowest,
  (narrowest + widest) / 2,
  widest,
];
