import type { Line } from '../../description/line.ts';
import type { TimedLine } from '../timed-list.ts';

/** Lines in order that make a list which something can come behind. */
const FEWEST = 3;

/**
 * Whether a line that ends with a time stands apart below lines that all begin with theirs, and these don't go on
 * behind it: "Next show: Sunday 19:30".
 */
export function isAfterword(
  timedLines: readonly TimedLine[],
  next: TimedLine,
  after: TimedLine | undefined,
  lines: readonly Line[],
): boolean {
  if (next.form !== 'time-trails' || timedLines.length < FEWEST) return false;
  if (after?.form === 'time-leads' && after.startTime >= next.startTime) return false;
  const areLeading = timedLines.slice(-FEWEST).every(({ form }) => form === 'time-leads');
  return areLeading && standsApart(lines, timedLines.at(-1)?.line.index ?? 0, next.line.index);
}

/** Whether a blank line, or a line that announces something, stands between two lines. */
function standsApart(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.blanksAbove > 0 || (at < to && /[:：]$/u.test(line.text))) return true;
  }
  return false;
}
