import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const fileOf = (name: string) => fileURLToPath(new URL(`../src/map/${name}.ts`, import.meta.url));

/** By the package that react-simple-maps asks for: what it gets in the built site. */
const parts: Readonly<Record<string, string>> = {
  'd3-geo': fileOf('plane'),
  'topojson-client': fileOf('noTopology'),
};

/**
 * react-simple-maps offers every projection of d3-geo by its name (`const { geoPath, ...projections } =
 * d3Geo`), so all of them would travel, 7 kB, though ours is none of them; and so would what unpacks a
 * topology, 1 kB, though our land comes drawn. In the built site it is given the parts that it draws with.
 */
export function flatMaps(): Plugin {
  return {
    name: 'flat-maps',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer) =>
      importer?.includes('/node_modules/react-simple-maps/') ? parts[id] : undefined,
  };
}
