/** The number cut to so many decimals: what is printed must be the same in every engine. */
export const rounded = (value: number, decimals: number): number => {
  const factor = 10 ** decimals;
  // `+ 0` makes a negative zero an ordinary one, which prints shorter.
  return Math.round(value * factor) / factor + 0;
};
