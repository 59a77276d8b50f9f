import { useEffect, useRef, useState } from 'react';
import { PlayButton, type PlayButtonProps } from '../components/PlayButton.tsx';
import { StepNav } from '../components/StepNav.tsx';
import type { Reader } from '../steps/reader.ts';
import { useReader } from '../steps/useReader.ts';
import type { Outline } from './edition.ts';
import type { StepParts } from './stepParts.ts';

/** What has to be there before the trip can be played. */
export type PlayNeeds = {
  /** Fulfilled once the map can fly; never, if it can't. */
  canFly: Promise<void>;
  /** Fetches the words of all steps; rejects if some can't be had. */
  fetchAll: () => Promise<unknown>;
};

/** Previous, Next and Play, wherever the reader is. */
export function NavIsland({
  reader,
  outline,
  navOf,
  play,
}: {
  reader: Reader;
  outline: Outline;
  navOf: StepParts['nav'];
  play: PlayNeeds;
}) {
  const { step } = useReader(reader);
  const [playing, togglePlay] = usePlay(reader, outline.stepIds, play);
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
  { canFly, fetchAll }: PlayNeeds,
): [PlayButtonProps['status'], PlayButtonProps['onPress']] {
  const [status, setStatus] = useState<PlayButtonProps['status']>('none');
  const stop = useRef<(() => void) | undefined>(undefined);
  useEffect(() => {
    void canFly.then(() => setStatus('still'));
  }, [canFly]);

  const start = async (button: HTMLButtonElement) => {
    const [{ playTrip }] = await Promise.all([import('./playTrip.ts'), fetchAll()]);
    stop.current = playTrip(document, reader, stepIds, button, () => setStatus('still'));
    setStatus('playing');
  };
  return [
    status,
    (button) => {
      if (status === 'playing') stop.current?.();
      else start(button).catch(() => setStatus('none'));
    },
  ];
}
