import { hydrateRoot } from 'react-dom/client';
import map from 'virtual:trip/map';
import { readLand } from '../map/LandLayer.tsx';
import type { Reader } from '../steps/reader.ts';
import { MapIsland } from './MapIsland.tsx';

/**
 * Takes over the served map. Should it ever fail, the map as it was served is put back, and with it
 * links that load pages.
 */
export function mountMap(
  root: Element,
  reader: Reader,
  tell: { ready: () => void; failed: () => void },
): void {
  const served = root.cloneNode(true);
  const { step } = reader.get();
  hydrateRoot(
    root,
    <MapIsland map={map} land={readLand(root)} reader={reader} onReady={tell.ready} />,
    {
      onUncaughtError() {
        tell.failed();
        // What was served shows the step of the page's own load; anywhere else, load the right one.
        if (reader.get().step === step) root.replaceWith(served);
        else window.location.reload();
      },
    },
  );
}
