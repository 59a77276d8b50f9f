import { useSyncExternalStore } from 'react';
import type { Position, Reader } from './reader.ts';

/** Where the reader is now; renders again when it changes. */
export function useReader(reader: Reader): Position {
  return useSyncExternalStore(reader.subscribe, reader.get, reader.get);
}
