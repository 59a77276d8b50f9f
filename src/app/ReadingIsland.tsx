import { useState } from 'react';
import type { Reader } from '../steps/reader.ts';
import { useReader } from '../steps/useReader.ts';
import type { Outline } from './edition.ts';
import type { PageShelf } from './pageShelf.ts';
import { Reading } from './Reading.tsx';

/** The words, wherever the reader is. */
export function ReadingIsland({
  reader,
  shelf,
  outline,
}: {
  reader: Reader;
  /** Holds the page of every step that the reader can come to. */
  shelf: PageShelf;
  outline: Outline;
}) {
  const { step } = useReader(reader);
  const [first] = useState(step);
  const [hasMoved, setHasMoved] = useState(false);
  if (step !== first && !hasMoved) setHasMoved(true);
  const page = shelf.get(step);
  return (
    <Reading
      page={page}
      outline={outline}
      announcement={hasMoved ? page.announcement : ''}
      entering={hasMoved}
      onToggleContext={(id, open) => {
        if (open) reader.look(id);
        else if (reader.get().context === id) reader.look(undefined);
      }}
    />
  );
}
