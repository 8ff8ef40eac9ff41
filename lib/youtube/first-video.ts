import { onEnd } from '../lifetime/on-end.ts';
import { onNavigation } from './on-navigation.ts';
import { videoIdOf } from './url.ts';

/** Calls `open` once, as soon as a video is watched in this page, and not any more once `lifetime` has ended. */
export function onFirstVideo(open: () => void, lifetime: AbortSignal): void {
  const waiting = new AbortController();
  onEnd(lifetime, () => waiting.abort());

  function look(): void {
    if (waiting.signal.aborted || videoIdOf(location.href) === null) return;
    waiting.abort();
    open();
  }

  onNavigation(look, waiting.signal);
  look();
}
