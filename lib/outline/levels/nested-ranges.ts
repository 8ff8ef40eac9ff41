import type { TimedLine } from '../timed-list.ts';
import { isTree, type Levels } from './levels.ts';

/** `0:00-10:00 Act one`, `0:00-4:00 The storm`: a written range that lies within the one above. */
export function nestedRanges(timedLines: readonly TimedLine[]): Levels | null {
  if (!timedLines.every(({ endTime }) => endTime !== null)) return null;
  const open: { readonly startTime: number; readonly endTime: number }[] = [];
  const depths = timedLines.map(({ startTime, endTime }) => {
    const end = endTime ?? startTime;
    while (open.length > 0 && !contains(open.at(-1), startTime, end)) open.pop();
    open.push({ startTime, endTime: end });
    return open.length - 1;
  });
  return isTree(depths, 1) ? { depths, reason: 'range-in-range' } : null;
}

function contains(
  outer: { startTime: number; endTime: number } | undefined,
  startTime: number,
  endTime: number,
): boolean {
  if (outer === undefined || startTime < outer.startTime || endTime > outer.endTime) return false;
  return startTime > outer.startTime || endTime < outer.endTime;
}
