/** What is to be done at the end of each lifetime, in the order in which it was asked for. */
const endings = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `end` when `lifetime` ends, at once if that is over. However many ask, a lifetime gets one listener: the page
 * keeps each, and a video's sidebar has dozens of ends.
 */
export function onEnd(lifetime: AbortSignal, end: () => void): void {
  if (lifetime.aborted) {
    end();
    return;
  }
  if (!endings.has(lifetime)) lifetime.addEventListener('abort', gatherEnds(lifetime), { once: true });
  endings.get(lifetime)?.add(end);
}

/** Holds what is to be done at the end of `lifetime`, until the result is called. */
export function gatherEnds(lifetime: AbortSignal): () => void {
  const ends = new Set<() => void>();
  endings.set(lifetime, ends);
  return () => ends.forEach(callAlone);
}

/** One that fails must not keep the others from their end. */
function callAlone(end: () => void): void {
  try {
    end();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
