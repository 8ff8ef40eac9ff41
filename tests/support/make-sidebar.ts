import { signal, type Signal } from '@preact/signals';
import type { Reading } from '../../lib/reading/model.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { VideoState } from '../../lib/settings/video-state.ts';
import { createSidebarStore, type SidebarStore } from '../../lib/store/sidebar-store.ts';
import type { Source, Sources } from '../../lib/store/sources.ts';
import { createWatchStore } from '../../lib/store/watch-store.ts';
import type { VideoDetails } from '../../lib/youtube/video-details.ts';
import { createFakePlayer, type FakePlayer } from './fake-player.ts';
import { makeVideo } from './make-reading.ts';

interface SidebarParts {
  readonly sidebar: SidebarStore;
  readonly player: FakePlayer;
  readonly settings: Settings;
  readonly videoState: Signal<VideoState>;
  readonly lifetime: AbortController;
}

interface SidebarOptions {
  readonly reading: Reading;
  readonly video?: Partial<VideoDetails>;
  /** Where playback stands, in seconds. */
  readonly time?: number;
  readonly videoState?: Signal<VideoState>;
}

/** Makes the stores of a video of 1000 seconds, over settings that are kept nowhere. */
export function makeSidebar({ reading, video, time = 0, ...rest }: SidebarOptions): SidebarParts {
  const player = createFakePlayer({ time });
  const lifetime = new AbortController();
  const settings: Settings = {
    open: signal(true),
    width: signal<number | null>(null),
    fullScreenSide: signal('right'),
    skipSponsors: signal(false),
    automaticChapters: signal(true),
    sourceByChannel: signal({}),
  };
  const videoState = rest.videoState ?? signal<VideoState>({ openSections: {}, view: 'sections' });
  const watch = createWatchStore({
    video: makeVideo(video),
    reading,
    player,
    skipSponsors: settings.skipSponsors,
    signal: lifetime.signal,
  });
  const source: Source = { kind: 'description', text: watch.video.description, reading };
  const sources: Sources = {
    available: signal([source]),
    shown: signal(source),
    confirmation: signal(null),
    hasNative: signal(false),
    choose: () => undefined,
  };
  const sidebar = createSidebarStore({ watch, sources, settings, videoState, signal: lifetime.signal });
  return { sidebar, player, settings, videoState, lifetime };
}
