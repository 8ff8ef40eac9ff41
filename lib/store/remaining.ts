import type { ReadonlySignal } from '@preact/signals';
import type { Player } from '../player/player.ts';
import type { Cue } from '../timeline/cue.ts';
import { coarseRemaining, remainingHoldsUntil, remainingTime } from '../timeline/remaining.ts';
import { followPlayhead } from './follow-playhead.ts';

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

  function read(time: number) {
    const rate = player.playbackRate.value;
    const cue = activeCue.value;
    const section = cue?.parent ?? null;
    const videoEnd = player.duration.value;
    const ends = { chapter: cue?.endTime ?? null, section: section?.endTime ?? null, video: videoEnd };
    const left = (end: number | null) =>
      end === null || end === Number.POSITIVE_INFINITY ? null : coarseRemaining(remainingTime(time, end, rate));
    const holds = Object.values(ends).map((end) =>
      end === null ? Number.POSITIVE_INFINITY : remainingHoldsUntil(time, end, rate),
    );
    const videoDoneAt = videoEnd === null ? null : Date.now() + remainingTime(time, videoEnd, rate) * 1000;
    const value = { chapter: left(ends.chapter), section: left(ends.section), video: left(ends.video), videoDoneAt };
    return { value, until: Math.min(...holds) };
  }

  return followPlayhead<Remaining | null>(player, null, read, options.signal);
}
