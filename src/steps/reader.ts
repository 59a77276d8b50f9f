import { addressOf, stepAt } from './address.ts';

/** How a reader comes to a step: by what they press, by Back or Forward, or because the host asks for it. */
export type Via = 'load' | 'link' | 'timeline' | 'map' | 'key' | 'play' | 'history' | 'host';

/** Where the reader is. */
export type Position = {
  /** Id of the step. */
  step: string;
  /** How they came to it. */
  via: Via;
  /** Id of the context panel opened last and still open, which the map looks at. */
  context: string | undefined;
};

/** Tells where the reader is and takes them elsewhere. The address says which step; nothing else does. */
export type Reader = {
  get(): Position;
  /** Where they were when the page was served. */
  atFirst(): Position;
  /** Calls back after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Takes the reader to a step and writes its address. Already there: nothing happens. */
  go(step: string, via: Via): void;
  /** Has the map look at a context panel's place, or at the step again. */
  look(context: string | undefined): void;
};

/**
 * Follows a window's address. In a frame the address is replaced, never pushed: the Back button belongs
 * to the page around it.
 *
 * @param stepIds in order
 * @param canShow whether a step can be shown without a page load; where it can't, Back and Forward load
 * @throws when the address is none of a step's
 */
export function followAddress(
  window: Window,
  stepIds: readonly string[],
  canShow: (step: string) => boolean,
): Reader {
  const first = stepAt(stepIds, window.location.pathname);
  if (first === undefined) throw new Error(`No step lives at ${window.location.pathname}.`);
  const served: Position = { step: first, via: 'load', context: undefined };
  let position = served;
  const listeners = new Set<() => void>();

  const move = (next: Position) => {
    if (next.step === position.step && next.context === position.context) return;
    position = next;
    for (const listener of listeners) listener();
  };

  window.addEventListener('popstate', () => {
    const step = stepAt(stepIds, window.location.pathname);
    if (step === undefined || !canShow(step)) window.location.reload();
    else if (step !== position.step) move({ step, via: 'history', context: undefined });
  });

  return {
    get: () => position,
    atFirst: () => served,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go(step, via) {
      if (step === position.step) return;
      const { search, hash } = window.location;
      const address = addressOf(stepIds, step) + search;
      if (window.parent === window) window.history.pushState(null, '', address);
      // In a frame the fragment is the host's: WordPress keeps its password there.
      else replaceWhereAllowed(window, address + hash);
      move({ step, via, context: undefined });
    },
    look(context) {
      move({ ...position, context });
    },
  };
}

/** WebKit has a sandboxed page keep its path: the step is then known here alone, until a page load. */
function replaceWhereAllowed({ history }: Window, address: string): void {
  try {
    history.replaceState(null, '', address);
  } catch {
    // The address stays; the reader moves.
  }
}
