import type { TimedLine } from './timed-list.ts';

/** Neighbours that make words around a time a way of writing contents. */
const FEWEST = 3;

/**
 * Leaves out the lines with words on both sides of their time, unless several of them stand together
 * or one stands among lines of contents: in prose they are mentions.
 */
export function withoutProseTimes(timedLines: readonly TimedLine[]): readonly TimedLine[] {
  if (!timedLines.some(isBetween)) return timedLines;
  const kept: TimedLine[] = [];
  for (let start = 0; start < timedLines.length;) {
    const end = runEnd(timedLines, start);
    const run = timedLines.slice(start, end);
    const between = run.filter(isBetween).length;
    kept.push(
      ...(between >= FEWEST || between * 2 < run.length ? run : run.filter((timedLine) => !isBetween(timedLine))),
    );
    start = end;
  }
  return kept;
}

function isBetween({ why }: TimedLine): boolean {
  return why[0] === 'time-between';
}

/** Where the lines end that stand together and go on in time. */
function runEnd(timedLines: readonly TimedLine[], start: number): number {
  let end = start + 1;
  for (; end < timedLines.length; end += 1) {
    const above = timedLines[end - 1];
    const below = timedLines[end];
    if (above === undefined || below === undefined) break;
    if (below.line.index - above.line.index > 1 || below.startTime < above.startTime) break;
  }
  return end;
}
