import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import { onEnd } from '../lifetime/on-end.ts';
import type { Player, Playhead } from '../player/player.ts';
import { addRange, type Range } from '../timeline/range.ts';

/**
 * The stretches that were played since the video was opened, ascending. They are brought up to date when the playhead
 * is renewed and when `boundary` changes, never in between.
 */
export function createWatchedRanges(
  player: Player,
  boundary: ReadonlySignal<unknown>,
  lifetime: AbortSignal,
): ReadonlySignal<readonly Range[]> {
  const ranges = signal<readonly Range[]>([]);
  let previous: Playhead | null = null;
  const stop = effect(() => {
    void boundary.value;
    const playhead = player.playhead.value;
    if (previous !== null) {
      const until =
        playhead === previous ? (untracked(player.currentTime) ?? previous.time) : timeAt(previous, playhead);
      ranges.value = addRange(ranges.peek(), { startTime: previous.time, endTime: until });
    }
    previous = playhead;
  });
  onEnd(lifetime, stop);
  return ranges;
}

/** Where `previous` had got to when `next` took over. */
function timeAt(previous: Playhead, next: Playhead | null): number {
  return next === null ? previous.time : previous.time + ((next.at - previous.at) / 1000) * previous.rate;
}
