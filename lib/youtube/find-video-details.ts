import { effect, type ReadonlySignal } from '@preact/signals';
import { onEnd } from '../lifetime/on-end.ts';
import type { PageReport } from './page-report.ts';
import { readShownDescription } from './shown-description.ts';
import type { VideoDetails } from './video-details.ts';

/** How long YouTube's own record is waited for before the page is read instead. */
const PATIENCE_MILLISECONDS = 10_000;

/** The page shows the description later than everything else; after these looks there is none. */
const LOOK_MILLISECONDS = 1000;
const MAX_LOOKS = 10;

/**
 * Finds what is known of a video: what the page's own world reports; if that stays silent, what the page shows; if
 * that is nothing either, nothing but the id. Never resolves once `lifetime` has ended.
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
    onEnd(lifetime, stopWaiting);

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
      stop();
    }
  });
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
