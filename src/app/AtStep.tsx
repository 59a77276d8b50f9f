import type { ReactNode } from 'react';
import type { Reader } from '../steps/reader.ts';
import { useReader } from '../steps/useReader.ts';

/** One root's content, wherever the reader is. */
export function AtStep({
  reader,
  children,
}: {
  reader: Reader;
  /** What is shown at a step, by its id. */
  children: (step: string) => ReactNode;
}) {
  return children(useReader(reader).step);
}
