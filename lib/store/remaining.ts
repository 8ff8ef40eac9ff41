import type { ReadonlySignal } from '@preact/signals';
import type { Player } from '../player/player.ts';
import type { Cue } from '../timeline/cue.ts';
import { coarseRemaining, remainingHoldsUntil, remainingTime } from '../timeline/remaining.ts';
import { followPlayhead, type Held } from './follow-playhead.ts';

/** What is left to an end at the rate in force. */
export interface TimeLeft {
  /** Seconds of watching, whole minutes but in the last one. */
  readonly time: number;
  /** When the end will be reached if playback goes on, in milliseconds since the epoch. */
  readonly doneAt: number;
}

/** What is left of what plays, each null where there is no such end. */
export interface Remaining {
  readonly chapter: TimeLeft | null;
  readonly section: TimeLeft | null;
  readonly video: TimeLeft | null;
}

interface RemainingOptions {
  readonly player: Player;
  readonly activeCue: ReadonlySignal<Cue | null>;
  readonly signal: AbortSignal;
}

/** What is left of the active chapter, of its section and of the video; renewed once a minute, and by the second in the last one. */
export function createRemaining(options: RemainingOptions): ReadonlySignal<Remaining | null> {
  const { player, activeCue } = options;

  function read(time: number): Held<Remaining> {
    const rate = player.playbackRate.value;
    const cue = activeCue.value;
    const ends = [cue?.endTime, cue?.parent?.endTime, player.duration.value].map((end) => end ?? Infinity);
    const [chapter = null, section = null, video = null] = ends.map((end) => {
      const remaining = remainingTime(time, end, rate);
      if (remaining === Infinity) return null;
      return { time: coarseRemaining(remaining), doneAt: Date.now() + remaining * 1000 };
    });
    return {
      value: { chapter, section, video },
      until: allHoldUntil(time, ends, rate),
    };
  }

  return followPlayhead<Remaining | null>(player, null, read, options.signal);
}

/** The last minute is counted by the second. */
const LAST_MINUTE = 60;

/**
 * The position (seconds) up to which all that is left may be shown as at `time`. The minutes of the first end lead, and
 * the others are renewed along with them: each by itself would wake the page three times a minute.
 */
function allHoldUntil(time: number, ends: readonly number[], rate: number): number {
  const leading = ends.find((end) => remainingTime(time, end, rate) !== Infinity);
  const steps = ends.map((end) => {
    const counts = end === leading || remainingTime(time, end, rate) <= LAST_MINUTE;
    return counts ? remainingHoldsUntil(time, end, rate) : end - LAST_MINUTE * rate;
  });
  return Math.min(...steps);
}
