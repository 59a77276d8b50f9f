/* What react-simple-maps would unpack a topology with; our land comes drawn: see scripts/flatMaps.ts. */
export { unpack as feature, unpack as mesh };

/** @throws always: nothing here has a topology to unpack */
function unpack(): never {
  throw new Error('The land is drawn by the build: there is no topology to unpack.');
}
