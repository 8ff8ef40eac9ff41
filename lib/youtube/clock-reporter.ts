import { PLAIN_CLOCK, type ContentClock } from '../player/content-clock.ts';
import type { ClockReport } from './clock-report.ts';
import { callMethod } from './foreign-object.ts';
import { AD_CLASS, SELECTORS } from './selectors.ts';

/** Seconds by which two clocks may differ and still be one; the player's own is renewed a few times a second. */
const SAME = 1;

/** Says where the content lies in its medium, each time that this is new. */
export interface ClockReporter {
  /** Compares the clocks; `videoId` is the video in the address bar. */
  readonly look: (videoId: string) => void;
  readonly stop: () => void;
}

/**
 * Runs in the page's own world, whose player knows the content's time where a server has stitched advertisements into
 * the medium. Nothing is asked while playback goes on: it looks when it is told to, and when an advertisement ends.
 * `send` says whether it was heard; what was not is said again at the next look.
 */
export function createClockReporter(send: (report: ClockReport) => boolean): ClockReporter {
  let last: ClockReport = { videoId: '', clock: PLAIN_CLOCK };
  let player: Element | null = null;
  let adShowing = false;
  const adObserver = new MutationObserver(() => {
    const ended = adShowing && !isAdShowing();
    adShowing = isAdShowing();
    if (ended) look(last.videoId);
  });

  function isAdShowing(): boolean {
    return player?.classList.contains(AD_CLASS) ?? false;
  }

  function followPlayer(): void {
    const found = document.querySelector(SELECTORS.player);
    if (found === player) return;
    player = found;
    adShowing = isAdShowing();
    adObserver.disconnect();
    if (player !== null) adObserver.observe(player, { attributes: true, attributeFilter: ['class'] });
  }

  function look(videoId: string): void {
    followPlayer();
    if (videoId !== last.videoId) last = { videoId, clock: PLAIN_CLOCK };
    const video = document.querySelector<HTMLVideoElement>(SELECTORS.video);
    if (video === null || isAdShowing()) return;
    const clock = readClock(player, video);
    if (clock === null || isSame(clock, last.clock)) return;
    const report = { videoId, clock };
    if (send(report)) last = report;
  }

  return { look, stop: () => adObserver.disconnect() };
}

/** Null where the player says nothing, or nothing that can be true. */
function readClock(player: Element | null, video: HTMLVideoElement): ContentClock | null {
  const time = callMethod(player, 'getCurrentTime');
  const duration = callMethod(player, 'getDuration');
  if (typeof time !== 'number' || typeof duration !== 'number') return null;
  const stitched = video.duration - duration;
  const ahead = video.currentTime - time;
  if (stitched < SAME) return PLAIN_CLOCK;
  const isPossible = Number.isFinite(stitched) && duration > 0 && ahead > -SAME && ahead < stitched + SAME;
  return isPossible ? { ahead: Math.max(0, ahead), stitched } : null;
}

function isSame(a: ContentClock, b: ContentClock): boolean {
  return Math.abs(a.ahead - b.ahead) < SAME && Math.abs(a.stitched - b.stitched) < SAME;
}
