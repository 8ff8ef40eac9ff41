import { effect, type ReadonlySignal } from '@preact/signals';
import { onEnd } from '../lifetime/on-end.ts';
import { findWatchPage } from './find-place.ts';
import type { PageReport } from './page-report.ts';
import { PAGE_UPDATED_EVENT, SELECTORS, VIDEO_ID_ATTRIBUTE } from './selectors.ts';
import { readShownDescription } from './read-shown-description.ts';
import type { VideoDetails } from './video-details.ts';

/** How long YouTube's own record is waited for before the page is read instead. */
const PATIENCE_MILLISECONDS = 10_000;

/** The page shows the description later than everything else; after these looks there is none. */
const LOOK_MILLISECONDS = 1000;
const MAX_LOOKS = 10;

/**
 * Finds what is known of a video: what the page's own world reports, or that YouTube refuses to play it; if the page
 * stays silent, what it shows; if that is nothing either, nothing but the id. Never resolves once `lifetime` has ended.
 */
export function findVideoDetails(
  videoId: string,
  report: ReadonlySignal<PageReport | null>,
  lifetime: AbortSignal,
): Promise<VideoDetails> {
  const known = report.peek();
  if (known !== null) return Promise.resolve(known.details);
  return new Promise((resolve) => {
    let timer = setTimeout(look, PATIENCE_MILLISECONDS, MAX_LOOKS);
    const stop = effect(() => {
      if (report.value !== null) settle(report.value.details);
    });
    document.addEventListener(PAGE_UPDATED_EVENT, lookForRefusal);
    onEnd(lifetime, stopWaiting);

    /** Of a video that it refuses to play YouTube may have no record at all. */
    function lookForRefusal(): void {
      if (showsRefusal(videoId)) settle({ ...unknownVideo(videoId), playable: false });
    }

    function look(looksLeft: number): void {
      const shown = readShownDescription(videoId);
      if (shown !== null || looksLeft === 0) settle(shown ?? unknownVideo(videoId));
      else timer = setTimeout(look, LOOK_MILLISECONDS, looksLeft - 1);
    }

    function settle(details: VideoDetails): void {
      stopWaiting();
      resolve(details);
    }

    function stopWaiting(): void {
      clearTimeout(timer);
      document.removeEventListener(PAGE_UPDATED_EVENT, lookForRefusal);
      stop();
    }
  });
}

function showsRefusal(videoId: string): boolean {
  const page = findWatchPage();
  const errorScreen = page?.querySelector(SELECTORS.errorScreen);
  return page?.getAttribute(VIDEO_ID_ATTRIBUTE) === videoId && errorScreen?.hasAttribute('hidden') === false;
}

function unknownVideo(videoId: string): VideoDetails {
  return {
    videoId,
    title: '',
    duration: null,
    description: '',
    channelId: null,
    live: false,
    upcoming: false,
    playable: true,
    secondHand: true,
  };
}
