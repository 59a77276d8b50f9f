/** What the camera shows: the point in its middle and the width in view, all in sheet units. */
export type Sight = { x: number; y: number; width: number };

export type FlightPath = {
  /** Where the camera is after a share of the way, from 0 to 1. */
  at: (share: number) => Sight;
  /** Length of the way as the eye feels it; 1 is about a screen's width at the same height. */
  length: number;
};

/**
 * How readily the camera rises: the value that van Wijk and Nuij found readers to like best, in
 * "Smooth and efficient zooming and panning" (IEEE InfoVis 2003), section 5.
 */
const RHO = 1.42;

/**
 * The smooth and short way between two sights: out only as far as needed, along and in again. The
 * formulas are those of the paper's section 3, in its letters: u is the distance on the sheet, w the
 * width in view, r its logarithmic slope, S the length.
 */
export function flightPath(from: Sight, to: Sight): FlightPath {
  const u = Math.hypot(to.x - from.x, to.y - from.y);
  const [w0, w1] = [from.width, to.width];
  // Straight in or out: the general formula would divide by the distance.
  if (u < 1e-6 * w0) {
    const length = Math.abs(Math.log(w1 / w0)) / RHO;
    return { length, at: (share) => ({ ...to, width: w0 * (w1 / w0) ** share }) };
  }
  const rho2 = RHO ** 2;
  const r = (w: number, sign: 1 | -1) => {
    const b = (w1 ** 2 - w0 ** 2 + sign * rho2 ** 2 * u ** 2) / (2 * w * rho2 * u);
    return -Math.asinh(b);
  };
  const r0 = r(w0, 1);
  const length = (r(w1, -1) - r0) / RHO;
  return {
    length,
    at(share) {
      const s = RHO * share * length + r0;
      const along = (w0 / rho2) * (Math.cosh(r0) * Math.tanh(s) - Math.sinh(r0));
      const x = from.x + ((to.x - from.x) * along) / u;
      const y = from.y + ((to.y - from.y) * along) / u;
      return { x, y, width: (w0 * Math.cosh(r0)) / Math.cosh(s) };
    },
  };
}
