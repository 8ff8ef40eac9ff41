import type { ReadonlySignal } from '@preact/signals';
import type { Player } from '../player/player.ts';
import type { Cue } from '../timeline/cue.ts';
import { coarseRemaining, remainingHoldsUntil, remainingTime } from '../timeline/remaining.ts';
import { followPlayhead, type Held } from './follow-playhead.ts';

/** Seconds of watching left at the rate in force, whole minutes but in the last one; null where there is no such end. */
export interface Remaining {
  readonly chapter: number | null;
  readonly section: number | null;
  readonly video: number | null;
  /** When the video will be done if it plays on, in milliseconds since the epoch. */
  readonly videoDoneAt: number | null;
}

interface RemainingOptions {
  readonly player: Player;
  readonly activeCue: ReadonlySignal<Cue | null>;
  readonly signal: AbortSignal;
}

/** What is left of the active chapter, of its section and of the video; renewed when what is shown of it changes. */
export function createRemaining(options: RemainingOptions): ReadonlySignal<Remaining | null> {
  const { player, activeCue } = options;

  function read(time: number): Held<Remaining> {
    const rate = player.playbackRate.value;
    const cue = activeCue.value;
    const ends = [cue?.endTime, cue?.parent?.endTime, player.duration.value].map((end) => end ?? Infinity);
    const [chapter, section, video] = ends.map((end) => {
      const remaining = remainingTime(time, end, rate);
      return remaining === Infinity ? null : { exact: remaining, coarse: coarseRemaining(remaining) };
    });
    return {
      value: {
        chapter: chapter?.coarse ?? null,
        section: section?.coarse ?? null,
        video: video?.coarse ?? null,
        videoDoneAt: video ? Date.now() + video.exact * 1000 : null,
      },
      until: Math.min(...ends.map((end) => remainingHoldsUntil(time, end, rate))),
    };
  }

  return followPlayhead<Remaining | null>(player, null, read, options.signal);
}
