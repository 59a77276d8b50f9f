import { useEffect, useRef, useState } from 'react';
import { PlayButton, type PlayButtonProps } from '../components/PlayButton.tsx';
import { StepNav } from '../components/StepNav.tsx';
import type { Reader } from '../steps/reader.ts';
import { useReader } from '../steps/useReader.ts';
import type { Outline } from './edition.ts';
import type { StepParts } from './stepParts.ts';

/** Previous, Next and Play, wherever the reader is. */
export function NavIsland({
  reader,
  outline,
  navOf,
  everything,
}: {
  reader: Reader;
  outline: Outline;
  navOf: StepParts['nav'];
  /** Fulfilled once every step can be shown without a page load; never, if one can't. */
  everything: Promise<void>;
}) {
  const { step } = useReader(reader);
  const [playing, togglePlay] = usePlay(reader, outline.stepIds, everything);
  const signpost = outline.signposts[step];
  if (signpost === undefined) throw new Error(`There is no signpost at "${step}".`);
  return (
    <StepNav
      {...navOf(signpost.nav)}
      play={<PlayButton words={outline.play} step={step} status={playing} onPress={togglePlay} />}
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
