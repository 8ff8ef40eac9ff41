import { signal } from '@preact/signals';
import { PLAIN_CLOCK } from '../../lib/player/content-clock.ts';
import { createVideoPlayer } from '../../lib/player/create-video-player.ts';
import { FakeVideo } from './fake-video.ts';

/** A player over a video without a browser, and all that it depends on. End `lifetime` after use. */
export function watchVideo({ expectedDuration = 3600 as number | null, loaded = true } = {}) {
  const fake = new FakeVideo();
  if (loaded) fake.load(expectedDuration ?? 3600);
  const video = signal<HTMLVideoElement | null>(fake.element);
  const adShowing = signal(false);
  const clock = signal(PLAIN_CLOCK);
  const lifetime = new AbortController();
  const player = createVideoPlayer({ video, adShowing, clock, expectedDuration }, lifetime.signal);
  return { fake, video, adShowing, clock, lifetime, player };
}
