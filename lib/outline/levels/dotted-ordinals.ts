import type { TimedLine } from '../timed-list.ts';
import type { Levels } from './levels.ts';

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
 * that they begin with, or where there are several runs a line without a number right before each. In "Intro", "1.1",
 * "1.2", "2.1" or "0", "1.1", "2.1" none does.
 */
function mostAreLed(numbers: readonly (readonly number[])[], depths: readonly number[]): boolean {
  const known = new Set<string>();
  const led: ('by-number' | 'by-line' | null)[] = [];
  numbers.forEach((parts, at) => {
    const stem = stemOf(parts);
    const before = numbers[at - 1];
    if (depths[at] !== 0 && (before === undefined || stemOf(before) !== stem)) {
      led.push(known.has(stem) ? 'by-number' : before?.length === 0 ? 'by-line' : null);
    }
    known.add(parts.join('.'));
  });
  const counted = led.filter((leader) => leader === 'by-number' || (leader === 'by-line' && led.length > 1));
  return counted.length * 2 > led.length;
}

/** What the number stands under: "1" of "1.2". */
function stemOf(parts: readonly number[]): string {
  return parts.slice(0, -1).join('.');
}
