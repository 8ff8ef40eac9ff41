import type { Headings } from './find-headings.ts';
import type { TimedLine } from '../timed-list.ts';

/** Lines further in than their headings that show that lines at the headings' own indent are none of theirs. */
const FEWEST_HELD = 2;

interface OpenHeading {
  readonly indent: number;
  readonly depth: number;
}

/**
 * The depths of timed lines that are back at the indent of a heading, by their index, where all that headings hold
 * stands further in: "Goodbye" at the end, or "Intermission" before the next heading.
 */
export function depthsBack(
  timedLines: readonly TimedLine[],
  headings: Headings,
  headingDepth: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  const settled = new Map<number, number>();
  let back = new Map<number, number>();
  let open: readonly OpenHeading[] = [];
  let held = 0;
  for (const [at, { line }] of timedLines.entries()) {
    const stack = headings.get(at) ?? [];
    for (const { line: own, style } of stack) {
      const depth = headingDepth.get(style) ?? 0;
      open = [...open.filter((above) => above.depth < depth), { indent: own.indent, depth }];
    }
    // what goes on further in without a heading has only slipped once
    if (stack.length > 0) for (const [place, depth] of back) settled.set(place, depth);
    const isHeld = line.indent > (open.at(-1)?.indent ?? Number.POSITIVE_INFINITY);
    if (stack.length > 0 || isHeld) back = new Map();
    if (open.length === 0) continue;
    if (isHeld) held += 1;
    else if (held < FEWEST_HELD || stack.length > 0) return new Map();
    else back.set(at, open.find(({ indent }) => indent >= line.indent)?.depth ?? 0);
  }
  return new Map([...settled, ...back]);
}
