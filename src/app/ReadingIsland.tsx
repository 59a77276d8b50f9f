import { useEffect, useRef, useState } from 'react';
import type { PlayButtonProps } from '../components/PlayButton.tsx';
import type { Reader } from '../steps/reader.ts';
import { useReader } from '../steps/useReader.ts';
import type { Outline } from './edition.ts';
import type { PageShelf } from './pageShelf.ts';
import { Reading } from './Reading.tsx';
import { useAnnouncement } from './useAnnouncement.ts';

/** The words, wherever the reader is. */
export function ReadingIsland({
  reader,
  shelf,
  outline,
  everything,
}: {
  reader: Reader;
  /** Holds the page of every step that the reader can come to. */
  shelf: PageShelf;
  outline: Outline;
  /** Fulfilled once every step can be shown without a page load; never, if one can't. */
  everything: Promise<void>;
}) {
  const { step } = useReader(reader);
  const [first] = useState(step);
  const [hasMoved, setHasMoved] = useState(false);
  if (step !== first && !hasMoved) setHasMoved(true);
  const page = shelf.get(step);
  const announcement = useAnnouncement(page, hasMoved);
  const [playing, togglePlay] = usePlay(reader, outline.stepIds, everything);
  return (
    <Reading
      page={page}
      outline={outline}
      announcement={announcement}
      entering={hasMoved}
      onToggleContext={(id, open) => {
        if (open) reader.look(id);
        else if (reader.get().context === id) reader.look(undefined);
      }}
      playing={playing}
      onPlay={togglePlay}
    />
  );
}

/** Whether the trip is played, and what its button does. */
function usePlay(
  reader: Reader,
  stepIds: readonly string[],
  everything: Promise<void>,
): [PlayButtonProps['status'], PlayButtonProps['onPress']] {
  const [status, setStatus] = useState<PlayButtonProps['status']>('none');
  const stop = useRef<(() => void) | undefined>(undefined);
  useEffect(() => {
    void everything.then(() => setStatus('still'));
  }, [everything]);

  const start = async (button: HTMLButtonElement) => {
    const { playTrip } = await import('./playTrip.ts');
    stop.current = playTrip(document, reader, stepIds, button, () => setStatus('still'));
    setStatus('playing');
  };
  return [
    status,
    (button) => {
      if (status === 'playing') stop.current?.();
      else void start(button);
    },
  ];
}
