import type { LevelReason } from '../reason.ts';
import type { TimedLine } from '../timed-list.ts';

/** Depths of the timed lines of a list by one kind of evidence, from 0. */
export interface Levels {
  readonly depths: readonly number[];
  readonly reason: LevelReason;
}

/** One kind of evidence for levels among timed lines; null where the list does not show it. */
export type LevelEvidence = (timedLines: readonly TimedLine[]) => Levels | null;

/**
 * Whether depths make a tree that an author would write: the first line is no child, the parents
 * are fewer than their children, and there are at least two of these.
 */
export function isTree(depths: readonly number[], childrenPerParent = 1.5): boolean {
  if (depths.length < 3 || depths[0] !== 0) return false;
  let parents = 0;
  let children = 0;
  depths.forEach((depth, at) => {
    if ((depths[at + 1] ?? 0) > depth) parents += 1;
    if (depth > 0) children += 1;
  });
  return children > 1 && children >= parents * childrenPerParent;
}
