import map from 'virtual:trip/map';
import { readLand } from '../map/LandLayer.tsx';
import { nextPaint } from '../steps/nextPaint.ts';
import type { Reader } from '../steps/reader.ts';
import { firstSign } from './firstSign.ts';
import { MapIsland } from './MapIsland.tsx';
import { once } from './once.ts';
import type { StepParts } from './stepParts.ts';
import { takeOver } from './takeOver.ts';

/**
 * Takes over the served map; a chunk of its own, with all that the map needs.
 *
 * @param rests the stylesheet that says where everything rests at all scenes, the served one too
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
  /** Every style of the map takes longer with all its rests: who only looks is spared them. */
  const adopt = once(() => {
    styles.replaceSync(rests);
    document.adoptedStyleSheets.push(styles);
  });
  if (reader.get() !== reader.atFirst()) adopt();
  reader.subscribe(adopt);
  // Not before the answer to that sign is painted, should it be a press.
  void firstSign(document)
    .then(() => nextPaint(window))
    .then(adopt);
  const shown = { ...map, inWords: inWords(map.inWords) };
  const island = (
    <MapIsland
      map={shown}
      land={readLand(root)}
      reader={reader}
      onReady={tell.ready}
      onLeave={adopt}
    />
  );
  takeOver(root, island, reader, tell.failed);
}
