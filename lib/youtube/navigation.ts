import { signal, type ReadonlySignal } from '@preact/signals';
import { forEachValue } from '../lifetime/for-each-value.ts';
import { onEnd } from '../lifetime/on-end.ts';
import { findWatchPage } from './find-place.ts';
import { onNavigation } from './on-navigation.ts';
import { VIDEO_ID_ATTRIBUTE } from './selectors.ts';
import { videoIdOf } from './video-id-of.ts';

/** The video in the address bar, and a way to look again when something else hints that it changed. */
export interface Navigation {
  /** Null on every page that is not for watching. */
  readonly videoId: ReadonlySignal<string | null>;
  readonly refresh: () => void;
}

/**
 * Follows the address bar until `lifetime` ends. No single event is fired for every way to another video (click,
 * history, autoplay, miniplayer), so each that may mean one only asks for a look at the address; the same video with
 * another time or playlist changes nothing.
 */
export function observeNavigation(lifetime: AbortSignal): Navigation {
  const videoId = signal<string | null>(null);
  const attribute = new MutationObserver(refresh);
  let watchPage: Element | null = null;

  function refresh(): void {
    videoId.value = videoIdOf(location.href);
    if (videoId.peek() !== null) watchAttribute();
  }

  /** Which video it shows YouTube writes down even where it announces nothing. */
  function watchAttribute(): void {
    const page = findWatchPage();
    if (page === watchPage) return;
    watchPage = page;
    attribute.disconnect();
    if (page !== null) attribute.observe(page, { attributes: true, attributeFilter: [VIDEO_ID_ATTRIBUTE] });
  }

  refresh();
  onNavigation(refresh, lifetime);
  onEnd(lifetime, () => attribute.disconnect());
  return { videoId, refresh };
}

/** Runs `watch` for each video, with a signal that ends at the next one, or with `lifetime`. */
export function forEachVideo(
  videoId: ReadonlySignal<string | null>,
  watch: (videoId: string, lifetime: AbortSignal) => void,
  lifetime: AbortSignal,
): void {
  forEachValue(
    videoId,
    (id, ofVideo) => {
      if (id !== null) watch(id, ofVideo);
    },
    lifetime,
  );
}
