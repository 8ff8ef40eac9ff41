import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import { onEnd } from '../lifetime/on-end.ts';
import type { Player } from '../player/player.ts';

/** What holds at a position, and the position (seconds) up to which it holds. */
export interface Held<T> {
  readonly value: T;
  readonly until: number;
}

/**
 * A signal that follows playback without ticking: `read` tells what holds at a position and how long; the signal is
 * renewed when the playhead is, when a signal that `read` uses changes, and by one timer when playback comes to
 * `until`. While there is no content (an ad plays) it keeps its value; before there is any it is `initial`.
 */
export function followPlayhead<T>(
  player: Player,
  initial: T,
  read: (time: number) => Held<T>,
  lifetime: AbortSignal,
): ReadonlySignal<T> {
  const held = signal(initial);
  const beat = signal(0);
  const stop = effect(() => {
    void beat.value;
    const playhead = player.playhead.value;
    const time = untracked(player.currentTime);
    if (playhead === null || time === null) return undefined;
    const { value, until } = read(time);
    held.value = value;
    return armTimer(until - time, playhead.rate, () => {
      beat.value = beat.peek() + 1;
    });
  });
  onEnd(lifetime, stop);
  return held;
}

/**
 * Calls `reached` when playback, not a seek, comes to the next position (seconds; Infinity for none) that `findNext`
 * gives for where it is. A position behind the playhead is never reached. Armed anew when the playhead is renewed or a
 * signal that `findNext` uses changes.
 */
export function whenReached(
  player: Player,
  findNext: (time: number) => number,
  reached: (position: number) => void,
  lifetime: AbortSignal,
): void {
  const stop = effect(() => {
    const playhead = player.playhead.value;
    const time = untracked(player.currentTime);
    if (playhead === null || time === null) return undefined;
    const next = findNext(time);
    return next <= time ? undefined : armTimer(next - time, playhead.rate, () => reached(next));
  });
  onEnd(lifetime, stop);
}

/** The longest delay that setTimeout takes, in milliseconds. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** Timers may fire a little early: a new one right after it must not spin. Milliseconds. */
const SHORTEST_DELAY = 4;

function armTimer(distance: number, rate: number, run: () => void): (() => void) | undefined {
  const delay = (distance / rate) * 1000;
  if (rate <= 0 || !(delay <= LONGEST_DELAY)) return undefined;
  const timer = setTimeout(run, Math.max(SHORTEST_DELAY, Math.ceil(delay)));
  return () => clearTimeout(timer);
}
