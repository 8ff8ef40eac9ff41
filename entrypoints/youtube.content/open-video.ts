import type { ReadonlySignal, Signal } from '@preact/signals';
import { createVideoPlayer } from '../../lib/player/video-player.ts';
import { readDescription } from '../../lib/reading/read-description.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { loadVideoState } from '../../lib/settings/video-state.ts';
import { createSidebarStore } from '../../lib/store/sidebar-store.ts';
import { createWatchStore } from '../../lib/store/watch-store.ts';
import { findVideoDetails } from '../../lib/youtube/find-video-details.ts';
import type { PageReport } from '../../lib/youtube/page-report.ts';
import { observePlayerElement } from '../../lib/youtube/player-element.ts';
import type { Shown } from './show-sidebar.tsx';

interface VideoOpening {
  readonly videoId: string;
  readonly report: ReadonlySignal<PageReport | null>;
  readonly settings: Promise<Settings>;
  /** Gets the video as soon as its description is read. */
  readonly shown: Signal<Shown>;
  readonly lifetime: AbortSignal;
}

/** Reads a video's description as soon as the page has it, and shows the sidebar over it. */
export async function openVideo({ videoId, report, shown, lifetime, ...loading }: VideoOpening): Promise<void> {
  const { video, adShowing, controlsHidden } = observePlayerElement(lifetime);
  const [details, settings, videoState] = await Promise.all([
    findVideoDetails(videoId, report, lifetime),
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
  const sidebar = createSidebarStore({ watch, settings, videoState, signal: lifetime });
  shown.value = { sidebar, controlsHidden };
}
