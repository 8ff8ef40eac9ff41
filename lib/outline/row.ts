import type { Position } from '../description/position.ts';
import type { Reason } from './reason.ts';

/** A line of the contents with its depth, before the tree is built. */
export interface Row {
  /** From 0. */
  readonly depth: number;
  readonly title: string;
  readonly label: string | null;
  /** Seconds, or null on a heading without a time. */
  readonly startTime: number | null;
  readonly endTime: number | null;
  readonly position: Position;
  readonly why: readonly Reason[];
}
