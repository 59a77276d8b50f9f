/** How a name is set; the styles of the map's names must not run wider than these. */
export type NameStyle = 'stop' | 'point' | 'way' | 'country' | 'water';

/** CSS px of the letters, and the average width of one in em, spacing included. */
const setting: Readonly<Record<NameStyle, { size: number; em: number }>> = {
  // Semibold.
  stop: { size: 13, em: 0.6 },
  point: { size: 13, em: 0.56 },
  way: { size: 12, em: 0.58 },
  country: { size: 12, em: 0.75 },
  water: { size: 13, em: 0.62 },
};

/** These stand out from any average, and short names are full of them: "Myanmar", "Wuhan". */
const wideLetter = /[mw]/i;
const WIDE_EM = 0.3;

/** CSS px over both sides together. */
const PADDING = 4;
const HEIGHT = 18;

/** Chinese, Japanese and Korean letters and full-width forms, each as wide as it is high. */
const fullWidth = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;

/** The box in CSS px that a name is given before any font has drawn it: one line, on the generous side. */
export const nameSize = (name: string, style: NameStyle): { width: number; height: number } => {
  const { size, em } = setting[style];
  const ems = [...name].map((letter) => {
    if (fullWidth.test(letter)) return 1;
    return wideLetter.test(letter) ? em + WIDE_EM : em;
  });
  return {
    width: Math.ceil(ems.reduce((sum, each) => sum + each, 0) * size) + PADDING,
    height: HEIGHT,
  };
};
