import map from 'virtual:trip/map';
import { readLand } from '../map/LandLayer.tsx';
import type { Reader } from '../steps/reader.ts';
import { MapIsland } from './MapIsland.tsx';
import type { StepParts } from './stepParts.ts';
import { takeOver } from './takeOver.ts';

/**
 * Takes over the served map; a chunk of its own, with all that the map needs.
 *
 * @param rests the stylesheet that says where everything rests at the scenes that weren't served
 * @throws where the browser knows no stylesheets made by a script
 */
export function mountMap(
  root: Element,
  reader: Reader,
  { inWords }: StepParts,
  rests: string,
  tell: { ready: () => void; failed: () => void },
): void {
  const styles = new CSSStyleSheet();
  styles.replaceSync(rests);
  document.adoptedStyleSheets.push(styles);
  const shown = { ...map, inWords: inWords(map.inWords) };
  const island = (
    <MapIsland map={shown} land={readLand(root)} reader={reader} onReady={tell.ready} />
  );
  takeOver(root, island, reader, tell.failed);
}
