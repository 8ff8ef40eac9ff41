import type { ReadonlySignal } from '@preact/signals';

/**
 * Where playback stands: at `time` seconds when the monotonic clock showed `at` milliseconds, moving on
 * by `rate` seconds a second (0 while it stands still). It is renewed when the media moves otherwise than this says,
 * never on timeupdate: between those, the time now follows from it.
 */
export interface Playhead {
  readonly time: number;
  readonly rate: number;
  readonly at: number;
}

/** The video that is watched, whatever element plays it. */
export interface Player {
  /** Null until the content (not an ad) is there. */
  readonly playhead: ReadonlySignal<Playhead | null>;
  /** The rate that the person chose, also while paused. */
  readonly playbackRate: ReadonlySignal<number>;
  /** Seconds, or null while unknown. */
  readonly duration: ReadonlySignal<number | null>;
  /** The content's time now, in seconds; null where `playhead` is. */
  readonly currentTime: () => number | null;
  /** Asks for `time` (seconds, clamped). Not optimistic: `playhead` follows when the media says so; during an ad it waits. */
  readonly seek: (time: number) => void;
  readonly pause: () => void;
  /** Puts the keyboard focus on it. */
  readonly focus: () => void;
}
