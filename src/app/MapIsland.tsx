import { useCallback, useEffect, useState } from 'react';
import type { Land } from '../map/LandLayer.tsx';
import { TripMap } from '../map/TripMap.tsx';
import { sceneId } from '../scene/sceneAt.ts';
import { wholeTripId } from '../scene/wholeTrip.ts';
import type { Reader } from '../steps/reader.ts';
import { useReader } from '../steps/useReader.ts';
import type { MapEdition } from './edition.ts';

/** The map, wherever the reader is. */
export function MapIsland({
  map,
  land,
  reader,
  onReady,
  onLeave,
}: {
  map: MapEdition;
  land: Land;
  reader: Reader;
  /** Told once it can fly. */
  onReady: () => void;
  /** Told before it shows another scene, if it wasn't the reader who moved. */
  onLeave: () => void;
}) {
  const { step, context } = useReader(reader);
  useEffect(() => {
    onReady();
  }, [onReady]);
  // A panel about no place has no scene of its own.
  const looked = sceneId({ id: step }, context === undefined ? undefined : { id: context });
  const stop = looked in map.words ? looked : step;
  // Left with the stop, or with a panel, from where it was asked for.
  const [tripFrom, setTripFrom] = useState<string | undefined>(undefined);
  if (tripFrom !== undefined && tripFrom !== stop) setTripFrom(undefined);
  const isTrip = tripFrom === stop;
  const turn = useCallback(
    (isOn: boolean) => {
      onLeave();
      setTripFrom(isOn ? stop : undefined);
    },
    [stop, onLeave],
  );
  const scene = isTrip ? wholeTripId : stop;
  const words = map.words[scene];
  if (words === undefined) throw new Error(`There are no words for the map at "${scene}".`);
  return (
    <TripMap
      {...map}
      land={land}
      scene={scene}
      words={words}
      at={step}
      trip={{ isOn: isTrip, turn }}
    />
  );
}
