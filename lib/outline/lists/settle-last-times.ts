import type { TimedLine } from '../timed-list.ts';

/** Seconds by which an end or a length may miss the next start. */
const SLACK = 2;

/**
 * Takes the times at the ends of the lines for ends or lengths where most lines have one that fits
 * what follows; elsewhere they belong to the titles ("Romans 8:28").
 */
export function settleLastTimes(timedLines: readonly TimedLine[]): readonly TimedLine[] {
  const fitting = timedLines.filter((timedLine, at) => fits(timedLine, timedLines[at + 1]?.startTime)).length;
  if (fitting * 2 <= timedLines.length) return timedLines;
  return timedLines.map((timedLine) => withLaterEnd(timedLine.withoutLastTime ?? timedLine));
}

function fits({ startTime, withoutLastTime }: TimedLine, next: number | undefined): boolean {
  const endTime = withoutLastTime?.endTime ?? null;
  if (endTime === null) return false;
  if (next === undefined) return true;
  return (endTime > startTime && endTime <= next + SLACK) || Math.abs(startTime + endTime - next) <= SLACK;
}

/** An end before the start is a length. */
function withLaterEnd(timedLine: TimedLine): TimedLine {
  const { startTime, endTime } = timedLine;
  return endTime === null || endTime > startTime ? timedLine : { ...timedLine, endTime: null };
}
