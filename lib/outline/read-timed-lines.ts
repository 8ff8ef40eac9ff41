import type { Line } from '../description/line.ts';
import { constructs } from './constructs/constructs.ts';
import type { TimedLine } from './timed-list.ts';
import { timedTextOf } from './timed-text.ts';

/** Reads each line that has a time by the first construct that fits; what fits none is prose. */
export function readTimedLines(lines: readonly Line[]): readonly TimedLine[] {
  return lines.flatMap((line) => readLine(line));
}

function readLine(line: Line): readonly TimedLine[] {
  if (!line.tokens.some((token) => token.kind === 'timestamp')) return [];
  const text = timedTextOf(line);
  for (const construct of constructs) {
    const timedLines = construct(text);
    if (timedLines !== null) return timedLines;
  }
  return [];
}
