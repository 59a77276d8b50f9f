import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const plane = fileURLToPath(new URL('../src/map/plane.ts', import.meta.url));

/**
 * react-simple-maps offers every projection of d3-geo by its name (`const { geoPath, ...projections } =
 * d3Geo`), so all of them would travel, 7 kB, though ours is none of them. In the built site it is given
 * the part that it draws with.
 */
export function flatMaps(): Plugin {
  return {
    name: 'flat-maps',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id === 'd3-geo' && importer?.includes('/node_modules/react-simple-maps/') ? plane : undefined,
  };
}
