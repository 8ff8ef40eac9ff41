import { computed, effect, untracked, type ReadonlySignal, type Signal } from '@preact/signals';
import { onEnd } from '../../lib/lifetime/on-end.ts';
import { createVideoPlayer } from '../../lib/player/video-player.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { loadVideoState } from '../../lib/settings/video-state.ts';
import { createSidebarStore } from '../../lib/store/sidebar-store.ts';
import { createSources } from '../../lib/store/sources.ts';
import { createWatchStore } from '../../lib/store/watch-store.ts';
import { findVideoDetails } from '../../lib/youtube/find-video-details.ts';
import type { PageReport } from '../../lib/youtube/page-report.ts';
import { observePinnedComment } from '../../lib/youtube/pinned-comment.ts';
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
  const sources = createSources({
    details,
    nativeChapters: computed(() => report.value?.nativeChapters ?? []),
    pinnedComment: observePinnedComment(videoId, lifetime),
    sourceByChannel: settings.sourceByChannel,
    automaticChapters: settings.automaticChapters,
  });
  // Another source is another outline: what was open, searched or followed in the last one goes with it.
  const stop = effect(() => {
    const { reading } = sources.shown.value;
    const ofSource = new AbortController();
    const { signal } = ofSource;
    untracked(() => {
      const watch = createWatchStore({ video: details, reading, player, skipSponsors: settings.skipSponsors, signal });
      const sidebar = createSidebarStore({ watch, sources, settings, videoState, signal });
      shown.value = { sidebar, controlsHidden };
    });
    return () => ofSource.abort();
  });
  onEnd(lifetime, stop);
}
