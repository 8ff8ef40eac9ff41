import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { PLAIN_CLOCK, type ContentClock } from '../player/content-clock.ts';
import { readClockReport, type ClockReport } from './clock-report.ts';
import { observeNavigation } from './navigation.ts';
import { readPageReport, type PageReport } from './page-report.ts';

/** The page as far as it shows a video. */
export interface WatchPage {
  /** The video in the address bar, or null. */
  readonly videoId: ReadonlySignal<string | null>;
  /** What the page's own world says of that video, and of no other; null until it does. */
  readonly report: ReadonlySignal<PageReport | null>;
  /** Where that video lies in its medium. */
  readonly clock: ReadonlySignal<ContentClock>;
  /** Looks at the address bar again, when something hints that it changed. */
  readonly refresh: () => void;
  /** Takes what was said in the page's own world. */
  readonly receive: (text: string) => void;
}

/** Follows the page until `lifetime` ends. */
export function observeWatchPage(lifetime: AbortSignal): WatchPage {
  const { videoId, refresh } = observeNavigation(lifetime);
  // Kept whatever video they speak of: they may come before the address bar is known to have changed.
  const lastReport = signal<PageReport | null>(null);
  const lastClock = signal<ClockReport | null>(null);

  function receive(text: string): void {
    const report = readPageReport(text);
    const clock = report === null ? readClockReport(text) : null;
    if (report !== null) lastReport.value = report;
    else if (clock !== null) lastClock.value = clock;
    else return;
    refresh();
  }

  return {
    videoId,
    report: computed(() => (lastReport.value?.details.videoId === videoId.value ? lastReport.value : null)),
    clock: computed(() => (lastClock.value?.videoId === videoId.value ? lastClock.value : null)?.clock ?? PLAIN_CLOCK),
    refresh,
    receive,
  };
}
