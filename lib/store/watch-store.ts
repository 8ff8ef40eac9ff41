import { computed, type ReadonlySignal } from '@preact/signals';
import type { Player } from '../player/player.ts';
import type { Reading } from '../reading/model.ts';
import type { Reference } from '../references/model.ts';
import { activePath, nextBoundary, pathTo } from '../timeline/active-path.ts';
import type { Cue } from '../timeline/cue.ts';
import { referencesByCue } from './references-by-cue.ts';
import { nextCue, previousCue, type Step } from '../timeline/navigate.ts';
import type { Range } from '../timeline/range.ts';
import { createTimeline, type Timeline } from '../timeline/timeline.ts';
import type { VideoDetails } from '../youtube/video-details.ts';
import { followPlayhead } from './follow-playhead.ts';
import { createJumps, type Jumps } from './jumps.ts';
import { shelveLinks, type LinkShelves } from './link-shelves.ts';
import { createPlaybackRules, type PlaybackRules } from './playback-rules.ts';
import { createReferencesNow } from './create-references-now.ts';
import { createRemaining, type Remaining } from './remaining.ts';
import { createWatchedRanges } from './create-watched-ranges.ts';

/** One video being watched: what its description says, where playback stands in it, and ways to move. */
export interface WatchStore {
  readonly video: VideoDetails;
  readonly reading: Reading;
  readonly player: Player;
  readonly timeline: ReadonlySignal<Timeline>;
  /** The deepest active cue, or null. */
  readonly activeCue: ReadonlySignal<Cue | null>;
  /** From the root to the active cue; empty where nothing is active. */
  readonly activePath: ReadonlySignal<readonly Cue[]>;
  /** What is left at the rate in force; null before playback is known. */
  readonly remaining: ReadonlySignal<Remaining | null>;
  /** Stretches that were played since the video was opened. */
  readonly watched: ReadonlySignal<readonly Range[]>;
  /** Timed references within a minute of the playhead. */
  readonly referencesNow: ReadonlySignal<readonly Reference[]>;
  /** Timed references by the id of the cue in which they are mentioned. */
  readonly cueReferences: ReadonlySignal<ReadonlyMap<string, readonly Reference[]>>;
  readonly links: LinkShelves;
  readonly jumps: Jumps;
  readonly rules: PlaybackRules;
  /** Seeks to the next chapter or section and returns it; null where there is none. */
  readonly next: (step: Step) => Cue | null;
  /** Restarts the chapter or section, or goes to the one before within its first seconds; returns it, or null. */
  readonly previous: (step: Step) => Cue | null;
}

export interface WatchStoreOptions {
  readonly video: VideoDetails;
  readonly reading: Reading;
  readonly player: Player;
  readonly skipSponsors: ReadonlySignal<boolean>;
  /** Ends when another video is watched: everything that the store set going stops. */
  readonly signal: AbortSignal;
}

/** Makes the store for one video; another video gets another store. */
export function createWatchStore({ video, reading, player, skipSponsors, signal }: WatchStoreOptions): WatchStore {
  const length = computed(() => agreedLength(video.duration, player.duration.value));
  const timeline = computed(() => createTimeline(reading.outline, length.value));
  const activeCue = followPlayhead<Cue | null>(
    player,
    null,
    (time) => ({
      value: activePath(timeline.value, time).at(-1) ?? null,
      until: nextBoundary(timeline.value, time),
    }),
    signal,
  );
  const jumps = createJumps(player);

  function moveTo(cue: Cue | null): Cue | null {
    if (cue !== null) jumps.jump(cue.startTime);
    return cue;
  }

  return {
    video,
    reading,
    player,
    timeline,
    activeCue,
    activePath: computed(() => pathTo(activeCue.value)),
    remaining: createRemaining({ player, activeCue, signal }),
    watched: createWatchedRanges(player, activeCue, signal),
    referencesNow: createReferencesNow(player, reading.references, signal),
    cueReferences: computed(() => referencesByCue(timeline.value, reading.references)),
    links: shelveLinks(reading),
    jumps,
    rules: createPlaybackRules({ player, timeline, skipSponsors, jump: jumps.jump, signal }),
    next: (step) => moveTo(nextCue(timeline.peek(), step, player.currentTime() ?? 0)),
    previous: (step) => moveTo(previousCue(timeline.peek(), step, player.currentTime() ?? 0)),
  };
}

/** The announced length (whole seconds) unless the video's own is known to be another: all chapters would be placed anew. */
function agreedLength(announced: number | null, measured: number | null): number | null {
  const agrees = announced !== null && measured !== null && Math.abs(measured - announced) < 1;
  return agrees ? announced : (measured ?? announced);
}
