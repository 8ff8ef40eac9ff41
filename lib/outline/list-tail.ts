import type { Line } from '../description/line.ts';
import { labelOf } from './label-of.ts';
import type { TimedLine } from './timed-list.ts';

/** A list as far as it has been read. */
interface ListSoFar {
  readonly timedLines: readonly TimedLine[];
  readonly label: Line | null;
  readonly latest: number;
  readonly stepsBack: number;
}

/** Lines in order that make a list which something can come behind. */
const FEWEST = 3;
/** One slip in so many lines leaves them in order. */
const LINES_PER_SLIP = 6;

/** For each timed line the latest time from it on, up to where times begin at zero again. */
export function peaksAhead(timedLines: readonly TimedLine[]): readonly number[] {
  let peak = 0;
  return timedLines
    .map(({ startTime }) => startTime)
    .toReversed()
    .map((startTime) => {
      const own = Math.max(startTime, peak);
      peak = startTime === 0 ? 0 : own;
      return own;
    })
    .toReversed();
}

/**
 * Whether a line that steps back in time is no slip but the beginning of something else, such as the
 * dates of a tour: nothing behind it climbs as high as the list has been, and it stands apart or has its
 * time elsewhere. `peak` is the latest time from it on.
 */
export function isTail(list: ListSoFar, next: TimedLine, peak: number, lines: readonly Line[]): boolean {
  const { timedLines, latest, stepsBack, label } = list;
  const previous = timedLines.at(-1);
  if (previous === undefined || peak >= latest || timedLines.length < FEWEST) return false;
  if (stepsBack * LINES_PER_SLIP > timedLines.length) return false;
  const kind = label === null ? null : labelOf(label);
  if (kind === 'references' || kind === 'corrections') return false;
  if (next.why[0] !== previous.why[0]) return true;
  // the line above may be the slip, a time that is too late, and the list go on below it
  const goesOn = next.startTime >= (timedLines.at(-2)?.startTime ?? 0) && peak > next.startTime;
  return !goesOn && standsApart(lines, previous.line.index, next.line.index);
}

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
  if (next.why[0] !== 'time-trails' || timedLines.length < FEWEST) return false;
  if (after?.why[0] === 'time-leads' && after.startTime >= next.startTime) return false;
  const areLeading = timedLines.slice(-FEWEST).every(({ why }) => why[0] === 'time-leads');
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
