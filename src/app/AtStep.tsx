import { type ReactNode, useDeferredValue, useMemo } from 'react';
import type { Reader } from '../steps/reader.ts';
import { useReader } from '../steps/useReader.ts';

type AtStepProps = {
  reader: Reader;
  /** What is shown at a step, by its id. */
  children: (step: string) => ReactNode;
};

/** One root's content, wherever the reader is. */
export function AtStep({ reader, children }: AtStepProps) {
  return children(useReader(reader).step);
}

/** The same for what is long and not seen first: it is drawn once the answer to a click has been painted. */
export function SoonAtStep({ reader, children }: AtStepProps) {
  const step = useDeferredValue(useReader(reader).step);
  return useMemo(() => children(step), [children, step]);
}
