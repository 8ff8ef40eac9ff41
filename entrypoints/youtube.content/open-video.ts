import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import { createVideoPlayer } from '../../lib/player/video-player.ts';
import { readDescription } from '../../lib/reading/read-description.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { loadVideoState } from '../../lib/settings/video-state.ts';
import { createSidebarStore } from '../../lib/store/sidebar-store.ts';
import { createWatchStore } from '../../lib/store/watch-store.ts';
import type { PageReport } from '../../lib/youtube/page-report.ts';
import { observePlayerElement } from '../../lib/youtube/player-element.ts';
import type { Shown } from './show-sidebar.tsx';

interface VideoOpening {
  readonly videoId: string;
  readonly report: ReadonlySignal<PageReport | null>;
  readonly settings: Promise<Settings>;
  /** Gets the sidebar's store of the video as soon as its description is there. */
  readonly shown: Signal<Shown>;
  readonly lifetime: AbortSignal;
}

/** Reads a video's description as soon as the page has it, and shows the sidebar over it. */
export async function openVideo({ videoId, report, shown, lifetime, ...loading }: VideoOpening): Promise<void> {
  const { video, adShowing } = observePlayerElement(lifetime);
  const [{ details }, settings, videoState] = await Promise.all([
    firstValue(report, lifetime),
    loading.settings,
    loadVideoState(videoId, lifetime),
  ]);
  if (lifetime.aborted) return;
  const player = createVideoPlayer({ video, adShowing, expectedDuration: details.duration }, lifetime);
  const watch = createWatchStore({
    video: details,
    reading: readDescription(details.description, details),
    player,
    skipSponsors: settings.skipSponsors,
    signal: lifetime,
  });
  shown.value = createSidebarStore({ watch, settings, videoState, signal: lifetime });
}

/** The first value that is not null; stays open if `lifetime` ends before. */
function firstValue<T>(source: ReadonlySignal<T | null>, lifetime: AbortSignal): Promise<T> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (source.value !== null) resolve(source.value);
    });
    lifetime.addEventListener('abort', stop, { once: true });
  });
}
