import map from 'virtual:trip/map';
import { readLand } from '../map/LandLayer.tsx';
import type { Reader } from '../steps/reader.ts';
import { MapIsland } from './MapIsland.tsx';
import { takeOver } from './takeOver.ts';

/** Takes over the served map; a chunk of its own, with all that the map needs. */
export function mountMap(
  root: Element,
  reader: Reader,
  tell: { ready: () => void; failed: () => void },
): void {
  const island = <MapIsland map={map} land={readLand(root)} reader={reader} onReady={tell.ready} />;
  takeOver(root, island, reader, tell.failed);
}
