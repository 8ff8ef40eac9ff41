import { computed, type Signal } from '@preact/signals';
import { forEachValue } from '../../lib/lifetime/for-each-value.ts';
import { createVideoPlayer } from '../../lib/player/create-video-player.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { loadVideoState } from '../../lib/settings/video-state.ts';
import { createSidebarStore } from '../../lib/store/sidebar-store.ts';
import { createSources } from '../../lib/store/sources.ts';
import { createWatchStore } from '../../lib/store/watch-store.ts';
import { findVideoDetails } from '../../lib/youtube/find-video-details.ts';
import { followDetails } from '../../lib/youtube/follow-details.ts';
import { observePinnedComment } from '../../lib/youtube/observe-pinned-comment.ts';
import { observePlayerElement } from '../../lib/youtube/player-element.ts';
import type { VideoDetails } from '../../lib/youtube/video-details.ts';
import type { WatchPage } from '../../lib/youtube/watch-page.ts';
import type { Shown } from './show-sidebar.tsx';

interface VideoOpening {
  readonly videoId: string;
  readonly page: WatchPage;
  readonly settings: Promise<Settings>;
  /** Gets the video as soon as its description is read. */
  readonly shown: Signal<Shown>;
  readonly lifetime: AbortSignal;
}

/** Reads a video's description as soon as the page has it, and shows the sidebar over it. */
export async function openVideo({ videoId, page, shown, lifetime, ...loading }: VideoOpening): Promise<void> {
  const { video, adShowing, controlsHidden } = observePlayerElement(lifetime, page.refresh);
  const [found, settings, videoState] = await Promise.all([
    findVideoDetails(videoId, page.report, lifetime),
    loading.settings,
    loadVideoState(videoId, lifetime),
  ]);
  if (lifetime.aborted) return;
  const details = followDetails(found, page.report, lifetime);
  const pinnedComment = observePinnedComment(videoId, lifetime);

  forEachValue(details, showDetails, lifetime);

  function showDetails(known: VideoDetails, ofDetails: AbortSignal): void {
    const clocked = { video, adShowing, clock: page.clock, expectedDuration: known.duration };
    const player = createVideoPlayer(clocked, ofDetails);
    const sources = createSources({
      details: known,
      nativeChapters: computed(() => page.report.value?.nativeChapters ?? []),
      pinnedComment,
      sourceByChannel: settings.sourceByChannel,
      automaticChapters: settings.automaticChapters,
    });
    // Another source is another outline: what was open, searched or followed in the last one goes with it.
    const reading = computed(() => sources.shown.value.reading);
    forEachValue(
      reading,
      (outlined, ofSource) => {
        const watch = createWatchStore({
          video: known,
          reading: outlined,
          player,
          skipSponsors: settings.skipSponsors,
          signal: ofSource,
        });
        const sidebar = createSidebarStore({ watch, sources, settings, videoState, signal: ofSource });
        shown.value = { sidebar, controlsHidden };
      },
      ofDetails,
    );
  }
}
