import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Player } from '../player/player.ts';

/** The way back after jumps within the video. */
export interface Jumps {
  /** Positions that were left by a jump, in seconds, the latest last. */
  readonly left: ReadonlySignal<readonly number[]>;
  /** The latest of them, or null. */
  readonly latest: ReadonlySignal<number | null>;
  /** Seeks to `time` (seconds) and remembers the position that is left. */
  readonly jump: (time: number) => void;
  /** Seeks back to a position of `left` (the latest by default) and returns it; it and what was left after it are forgotten. */
  readonly goBack: (index?: number) => number | null;
  readonly forget: () => void;
}

/** Whoever jumps from the video's first seconds has nothing to return to. Seconds. */
const WORTH_RETURNING = 10;

/** How many positions are kept. */
const DEPTH = 20;

/** Remembers where the person jumped from, for as long as the video is watched. */
export function createJumps(player: Player): Jumps {
  const left = signal<readonly number[]>([]);

  function jump(time: number): void {
    const from = player.currentTime();
    if (from !== null && from >= WORTH_RETURNING) left.value = [...left.peek(), from].slice(-DEPTH);
    player.seek(time);
  }

  function goBack(index = left.peek().length - 1): number | null {
    const time = left.peek()[index];
    if (time === undefined) return null;
    left.value = left.peek().slice(0, index);
    player.seek(time);
    return time;
  }

  function forget(): void {
    left.value = [];
  }

  return { left, latest: computed(() => left.value.at(-1) ?? null), jump, goBack, forget };
}
