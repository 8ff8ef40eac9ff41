import { partNumber } from '../../words/part-number.ts';
import type { TimedLine } from '../timed-list.ts';
import { isTree, type Levels } from './level.ts';

/** Chapters that a numbered part must hold on the average. */
const CHAPTERS_PER_PART = 2.5;

/** `0:00 Part 1: Ground`, `1:00 Why`, `2:00 How`, `9:00 Part 2: …`: numbered parts that have a time of their own. */
export function timedParents(timedLines: readonly TimedLine[]): Levels | null {
  const parents = timedLines.map(({ title }) => partNumber(title) !== null);
  if (parents.filter(Boolean).length < 2) return null;
  let within = false;
  const depths = parents.map((isParent) => {
    within ||= isParent;
    return isParent || !within ? 0 : 1;
  });
  const everyHasChapters = parents.every((isParent, at) => !isParent || depths[at + 1] === 1);
  return everyHasChapters && isTree(depths, CHAPTERS_PER_PART) ? { depths, reason: 'timed-parent' } : null;
}
