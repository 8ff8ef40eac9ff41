import { gatherEnds } from './on-end.ts';

/** A lifetime that is ended by whoever made it. */
export interface Lifetime {
  readonly signal: AbortSignal;
  /** Ends it, and then calls what waits for that (`onEnd`); a second time nothing happens. */
  readonly end: () => void;
}

/** Makes a lifetime whose ends need no listener, for it calls them itself: a page keeps each listener. */
export function createLifetime(): Lifetime {
  const controller = new AbortController();
  const { signal } = controller;
  const callEnds = gatherEnds(signal);
  return {
    signal,
    end() {
      if (signal.aborted) return;
      controller.abort();
      callEnds();
    },
  };
}
