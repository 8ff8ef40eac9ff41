import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { observeNavigation } from './navigation.ts';
import { readPageReport, type PageReport } from './page-report.ts';

/** The page as far as it shows a video. */
export interface WatchPage {
  /** The video in the address bar, or null. */
  readonly videoId: ReadonlySignal<string | null>;
  /** What the page's own world says of that video, and of no other; null until it does. */
  readonly report: ReadonlySignal<PageReport | null>;
  /** Takes what was said in the page's own world. */
  readonly receive: (text: string) => void;
}

/** Follows the page until `lifetime` ends. */
export function observeWatchPage(lifetime: AbortSignal): WatchPage {
  const { videoId, refresh } = observeNavigation(lifetime);
  // Kept whatever video it speaks of: it may come before the address bar is known to have changed.
  const lastReport = signal<PageReport | null>(null);
  return {
    videoId,
    report: computed(() => (lastReport.value?.details.videoId === videoId.value ? lastReport.value : null)),
    receive: (text) => {
      const report = readPageReport(text);
      if (report === null) return;
      lastReport.value = report;
      refresh();
    },
  };
}
