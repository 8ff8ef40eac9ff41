import type { TimedLine } from '../timed-list.ts';
import type { Levels } from './level.ts';

/** `1 Introduction`, `1.1 Opening`, `1.1.1 Aside`: as deep as the number has parts. */
export function dottedOrdinals(timedLines: readonly TimedLine[]): Levels | null {
  const counts = timedLines.map(({ ordinal }) => ordinal?.parts.length ?? 0);
  if (counts.filter((count) => count > 1).length < 2) return null;
  const fewest = Math.min(...counts.map((count) => Math.max(1, count)));
  const depths = counts.map((count) => Math.max(0, count - fewest));
  return depths.some((depth) => depth > 0) && depths[0] === 0 ? { depths, reason: 'dotted-ordinal' } : null;
}
