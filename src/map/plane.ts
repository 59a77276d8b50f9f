/* All of d3-geo that react-simple-maps draws a flat map with: see scripts/flatMaps.ts. */
export { geoGraticule, geoPath } from 'd3-geo';
