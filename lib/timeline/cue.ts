import type { OutlineNode } from '../outline/model.ts';

/** A chapter or section placed in time, `[startTime, endTime)`, in seconds. */
export interface Cue {
  readonly id: string;
  readonly startTime: number;
  /** Seconds; Infinity on the last one while the duration is unknown. */
  readonly endTime: number;
  readonly depth: number;
  readonly node: OutlineNode;
  readonly parent: Cue | null;
  readonly children: readonly Cue[];
}
