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
}

interface PlaybackRulesOptions {
  readonly player: Player;
  readonly timeline: ReadonlySignal<Timeline>;
  readonly activeCue: ReadonlySignal<Cue | null>;
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
  const { player, timeline, activeCue, skipSponsors, jump } = options;
  const loop = signal<string | null>(null);
  const pauseAfter = signal<string | null>(null);
  const leftOut = signal<ReadonlySet<string>>(new Set());

  const loopedCue = computed(() => findCue(timeline.value, loop.value));
  const pausingCue = computed(() => findCue(timeline.value, pauseAfter.value));
  const nextLeftOut = computed(() => {
    const from = activeCue.value;
    const following = timeline.value.chapters.find((cue) => from === null || cue.startTime > from.startTime);
    if (following === undefined || !isLeftOut(following)) return null;
    // What ends before it decides: a loop goes back, a pause stays.
    const stopsBefore = [loopedCue.value, pausingCue.value].some(
      (cue) => cue !== null && cue.endTime <= following.startTime,
    );
    return stopsBefore ? null : following;
  });

  function isLeftOut(cue: Cue): boolean {
    return leftOut.value.has(cue.id) || (skipSponsors.value && cue.node.role === 'sponsor');
  }

  function endOf(cue: Cue | null): number {
    if (cue === null) return Number.POSITIVE_INFINITY;
    return Math.min(cue.endTime, (player.duration.value ?? Number.POSITIVE_INFINITY) - BEFORE_VIDEO_END);
  }

  function passOver(): void {
    const from = nextLeftOut.peek();
    if (from === null) return;
    const next = timeline.peek().chapters.find((cue) => cue.startTime > from.startTime && !isLeftOut(cue));
    if (next === undefined) player.pause();
    else jump(next.startTime);
  }

  whenReached(
    player,
    computed(() => endOf(loopedCue.value)),
    () => player.seek(loopedCue.peek()?.startTime ?? 0),
    options.signal,
  );
  whenReached(
    player,
    computed(() => endOf(pausingCue.value)),
    () => {
      player.pause();
      pauseAfter.value = null;
    },
    options.signal,
  );
  whenReached(
    player,
    computed(() => nextLeftOut.value?.startTime ?? Number.POSITIVE_INFINITY),
    passOver,
    options.signal,
  );

  return { loop, pauseAfter, leftOut };
}

function findCue(timeline: Timeline, id: string | null): Cue | null {
  return timeline.cues.find((cue) => cue.id === id) ?? null;
}
