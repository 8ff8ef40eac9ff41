import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { onEnd } from '../lifetime/on-end.ts';
import type { PageReport } from './page-report.ts';
import type { VideoDetails } from './video-details.ts';

/**
 * What is known of a video, beginning with what was `found`. YouTube's own record is worth more than what the page
 * shows, however late it comes; after that only a record by which the video has begun, ended or been refused is news.
 */
export function followDetails(
  found: VideoDetails,
  report: ReadonlySignal<PageReport | null>,
  lifetime: AbortSignal,
): ReadonlySignal<VideoDetails> {
  const details = signal(found);
  const stop = effect(() => {
    const reported = report.value?.details;
    if (reported !== undefined && isNews(reported, details.peek())) details.value = reported;
  });
  onEnd(lifetime, stop);
  return details;
}

function isNews(reported: VideoDetails, known: VideoDetails): boolean {
  return (
    known.secondHand ||
    reported.live !== known.live ||
    reported.upcoming !== known.upcoming ||
    reported.playable !== known.playable
  );
}
