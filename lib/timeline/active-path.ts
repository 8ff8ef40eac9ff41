import type { Cue } from './cue.ts';
import type { Timeline } from './timeline.ts';

/**
 * The cues that `time` (seconds) lies in, root first, the deepest last; of cues that start together the last.
 * Empty before the first cue and in gaps that the author left. What ends with the video is not over at its end, nor
 * after it: the length that is announced is a rounded one.
 */
export function activePath(timeline: Timeline, time: number): readonly Cue[] {
  let cue: Cue | null = timeline.byStart[lastStartedIndex(timeline, time)] ?? null;
  while (cue !== null && time >= lastsUntil(cue, timeline)) cue = cue.parent;
  return pathTo(cue);
}

/** The cue's ancestors and the cue itself, root first. */
export function pathTo(cue: Cue | null): readonly Cue[] {
  const path: Cue[] = [];
  for (let step = cue; step !== null; step = step.parent) path.unshift(step);
  return path;
}

/** The first moment after `time` at which another path may be active, in seconds; Infinity where none follows. */
export function nextBoundary(timeline: Timeline, time: number): number {
  const nextStart = timeline.byStart[lastStartedIndex(timeline, time) + 1]?.startTime ?? Number.POSITIVE_INFINITY;
  const ends = activePath(timeline, time).map((cue) => lastsUntil(cue, timeline));
  return Math.min(nextStart, ...ends);
}

function lastsUntil({ endTime }: Cue, { end }: Timeline): number {
  return endTime < end ? endTime : Number.POSITIVE_INFINITY;
}

/** Index in `byStart` of the last cue that has started at `time`, or -1. */
function lastStartedIndex(timeline: Timeline, time: number): number {
  let low = 0;
  let high = timeline.byStart.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const cue = timeline.byStart[middle];
    if (cue !== undefined && cue.startTime <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
