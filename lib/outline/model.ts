import type { Position } from '../description/position.ts';
import type { Reason } from './reason.ts';

/** What a chapter is for where its title says so; almost all chapters have none. */
export type ChapterRole = 'sponsor';

/**
 * A line of the table of contents. Without children it is a chapter; with children it is a
 * section, whose own time is optional. Immutable: what is open, active or watched lives elsewhere.
 */
export interface OutlineNode {
  /** Index path from the root, `"2.0.1"`: stable, sortable, ancestors by prefix. */
  readonly id: string;
  /** Title without time, bullet, separator, markdown and the author's number. */
  readonly title: string;
  /** The author's own number, `"4.1"`, or null. */
  readonly label: string | null;
  /** Seconds. A heading without a time starts with its first timed descendant. */
  readonly startTime: number;
  /** Seconds, only where the author wrote an end; what follows from the next chapter is the timeline's. */
  readonly endTime: number | null;
  /** False on a heading whose start is derived. */
  readonly timed: boolean;
  readonly role: ChapterRole | null;
  /** The author's line. */
  readonly position: Position;
  readonly why: readonly Reason[];
  readonly children: readonly OutlineNode[];
}

/** The tree of a video's contents; without nodes it says why there are none. */
export interface Outline {
  readonly nodes: readonly OutlineNode[];
  /** 0 (a guess) to 1 (the author labelled the list, and everything fits). */
  readonly confidence: number;
  readonly why: readonly Reason[];
}
