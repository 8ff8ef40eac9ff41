import type { Ordinal } from '../lines/ordinal.ts';
import type { TimedLine } from '../timed-list.ts';
import { isTree, type Levels } from './levels.ts';

/** `I. Ground`, `A. Soil`, `B. Water`, `II. Sky`, or `一、` over `（一）`: each kind of number, in the order in which they appear, is a level. */
export function otherNumbering(timedLines: readonly TimedLine[]): Levels | null {
  const kinds: string[] = [];
  const depths: number[] = [];
  let previous = -1;
  const last = timedLines.findLastIndex(({ ordinal }) => ordinal !== null);
  for (const [at, { ordinal }] of timedLines.entries()) {
    if (ordinal === null) {
      // "Intro" and "Goodbye" stand before and behind what is counted
      if (previous >= 0 && at < last) return null;
      depths.push(0);
      continue;
    }
    const kind = kindOf(ordinal);
    if (!kinds.includes(kind)) kinds.push(kind);
    const depth = kinds.indexOf(kind);
    // a deeper kind starts again under each parent
    if (depth > previous && previous >= 0 && ordinal.parts[0] !== 1) return null;
    depths.push(depth);
    previous = depth;
  }
  return kinds.length > 1 && isTree(depths, 1) ? { depths, reason: 'other-numbering' } : null;
}

function kindOf({ style, label, bracketed }: Ordinal): string {
  const isSmall = label !== label.toUpperCase();
  return `${style} ${isSmall} ${bracketed}`;
}
