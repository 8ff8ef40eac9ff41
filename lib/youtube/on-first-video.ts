import { onNavigation } from './on-navigation.ts';
import { videoIdOf } from './video-id-of.ts';

/** Calls `open` once, as soon as a video is watched in this page, and not any more once `lifetime` has ended. */
export function onFirstVideo(open: () => void, lifetime: AbortSignal): void {
  const found = new AbortController();
  const waiting = AbortSignal.any([lifetime, found.signal]);

  function look(): void {
    if (waiting.aborted || videoIdOf(location.href) === null) return;
    found.abort();
    open();
  }

  onNavigation(look, waiting);
  look();
}
