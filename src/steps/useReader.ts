import { useSyncExternalStore } from 'react';
import type { Position, Reader } from './reader.ts';

/**
 * Where the reader is now; renders again when it changes. What is taken over late begins where the page
 * was served, as it has to, and follows from there.
 */
export function useReader(reader: Reader): Position {
  return useSyncExternalStore(reader.subscribe, reader.get, reader.atFirst);
}
