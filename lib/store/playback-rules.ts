import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Player } from '../player/player.ts';
import type { Cue } from '../timeline/cue.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { whenReached } from './follow-playhead.ts';

/** What the person asked of playback for this video. All off at first, all gone with the video. */
export interface PlaybackRules {
  /** Id of the chapter or section that plays again when its end is reached, or null. */
  readonly loop: Signal<string | null>;
  /** Id of the chapter at whose end playback pauses, once, or null. */
  readonly pauseAfter: Signal<string | null>;
  /** Ids of chapters that are passed over when playback (not a jump) comes to them. */
  readonly leftOut: Signal<ReadonlySet<string>>;
  /** Leaves the chapter of this id out, or takes that back. */
  readonly setLeftOut: (id: string, out: boolean) => void;
}

interface PlaybackRulesOptions {
  readonly player: Player;
  readonly timeline: ReadonlySignal<Timeline>;
  /** Whether chapters whose role is sponsor are passed over. */
  readonly skipSponsors: ReadonlySignal<boolean>;
  /** Seeks, and keeps the way back. */
  readonly jump: (time: number) => void;
  readonly signal: AbortSignal;
}

/** The video's own end is too late to act: the page may already be on its way to the next one. Seconds. */
const BEFORE_VIDEO_END = 0.3;

/** Applies the person's rules when playback comes to a boundary; a seek across one never triggers them. */
export function createPlaybackRules(options: PlaybackRulesOptions): PlaybackRules {
  const { player, timeline, skipSponsors, jump } = options;
  const loop = signal<string | null>(null);
  const pauseAfter = signal<string | null>(null);
  const leftOut = signal<ReadonlySet<string>>(new Set());

  function setLeftOut(id: string, out: boolean): void {
    const others = [...leftOut.peek()].filter((other) => other !== id);
    leftOut.value = new Set(out ? [...others, id] : others);
  }

  const loopedCue = computed(() => findCue(timeline.value, loop.value));
  const pausingCue = computed(() => findCue(timeline.value, pauseAfter.value));
  function isLeftOut(cue: Cue): boolean {
    return leftOut.value.has(cue.id) || (skipSponsors.value && cue.node.role === 'sponsor');
  }

  function endOf(cue: Cue | null): number {
    if (cue === null) return Number.POSITIVE_INFINITY;
    return Math.min(cue.endTime, (player.duration.value ?? Number.POSITIVE_INFINITY) - BEFORE_VIDEO_END);
  }

  /** Where the next chapter that is left out starts, unless a loop goes back or a pause stays before it. */
  function nextLeftOut(time: number): number {
    const next = timeline.value.chapters.find((cue) => cue.startTime > time && isLeftOut(cue))?.startTime ?? Infinity;
    const ends = [endOf(loopedCue.value), endOf(pausingCue.value)];
    return ends.some((end) => end > time && end <= next) ? Infinity : next;
  }

  function passOver(position: number): void {
    const next = timeline.peek().chapters.find((cue) => cue.startTime >= position && !isLeftOut(cue));
    if (next === undefined) player.pause();
    else jump(next.startTime);
  }

  function pause(): void {
    player.pause();
    pauseAfter.value = null;
  }

  whenReached(
    player,
    () => endOf(loopedCue.value),
    () => player.seek(loopedCue.peek()?.startTime ?? 0),
    options.signal,
  );
  whenReached(player, () => endOf(pausingCue.value), pause, options.signal);
  whenReached(player, nextLeftOut, passOver, options.signal);

  return { loop, pauseAfter, leftOut, setLeftOut };
}

function findCue(timeline: Timeline, id: string | null): Cue | null {
  return timeline.cues.find((cue) => cue.id === id) ?? null;
}
