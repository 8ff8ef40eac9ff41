import type { TimedLine } from '../timed-list.ts';
import type { Levels } from './level.ts';

/** `1 Introduction`, `1.1 Opening`, `1.1.1 Aside`: as deep as the number has parts. */
export function dottedOrdinals(timedLines: readonly TimedLine[]): Levels | null {
  const numbers = timedLines.map(({ ordinal }) => ordinal?.parts ?? []);
  if (numbers.filter((parts) => parts.length > 1).length < 2) return null;
  const fewest = Math.min(...numbers.map((parts) => Math.max(1, parts.length)));
  const depths = numbers.map((parts) => Math.max(0, parts.length - fewest));
  return depths[0] === 0 && mostAreLed(numbers, depths) ? { depths, reason: 'dotted-ordinal' } : null;
}

/**
 * Whether there are deeper numbers, and most runs of them that begin alike have something to stand under: the number
 * that they begin with, or a line without a number right before them. In "0", "1.1", "1.2", "2.1" none does.
 */
function mostAreLed(numbers: readonly (readonly number[])[], depths: readonly number[]): boolean {
  const known = new Set<string>();
  let runs = 0;
  let led = 0;
  numbers.forEach((parts, at) => {
    const stem = stemOf(parts);
    const before = numbers[at - 1];
    if (depths[at] !== 0 && (before === undefined || stemOf(before) !== stem)) {
      runs += 1;
      if (known.has(stem) || before?.length === 0) led += 1;
    }
    known.add(parts.join('.'));
  });
  return led * 2 > runs;
}

/** What the number stands under: "1" of "1.2". */
function stemOf(parts: readonly number[]): string {
  return parts.slice(0, -1).join('.');
}
