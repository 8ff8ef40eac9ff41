import type { Cue } from './cue.ts';
import type { Timeline } from './timeline.ts';

/** What "next" and "previous" step over: leaves, or what holds them. */
export type Step = 'chapter' | 'section';

/** Up to this many seconds into a chapter "previous" leads to the one before it; later it restarts the chapter. */
const RESTART_AFTER = 5;

/** The first chapter or section that starts after `time` (seconds), or null. */
export function nextCue(timeline: Timeline, step: Step, time: number): Cue | null {
  return steps(timeline, step).find((cue) => cue.startTime > time) ?? null;
}

/**
 * Where "previous" leads from `time` (seconds): the start of the chapter or section that plays, or, within its first
 * seconds, the one before it. Null before the first.
 */
export function previousCue(timeline: Timeline, step: Step, time: number): Cue | null {
  const started = steps(timeline, step).filter((cue) => cue.startTime <= time);
  const last = started.at(-1) ?? null;
  if (last === null || time - last.startTime > RESTART_AFTER) return last;
  return started.findLast((cue) => cue.startTime < last.startTime) ?? last;
}

function steps(timeline: Timeline, step: Step): readonly Cue[] {
  return step === 'chapter' ? timeline.chapters : timeline.sections;
}
