import type { TimedLine } from '../timed-list.ts';

/** A list of minutes and seconds that ends before this share of the video is over is one of hours and minutes. */
const EARLIEST = 0.03;
const FEWEST = 4;

/**
 * Reads "0:25, 1:10, 2:05" as hours and minutes where minutes and seconds would put everything into
 * the first moments of a video that is that many hours long. `duration` in seconds.
 */
export function settleHours(timedLines: readonly TimedLine[], duration: number | null): readonly TimedLine[] {
  if (duration === null || !countsHours(timedLines, duration)) return timedLines;
  return timedLines.map((timedLine) => {
    const { startTime, endTime } = timedLine;
    return { ...timedLine, startTime: startTime * 60, endTime: endTime === null ? null : endTime * 60 };
  });
}

/** Whether the times of a list fill the video only if they are hours and minutes. `duration` in seconds. */
export function countsHours(timedLines: readonly TimedLine[], duration: number): boolean {
  const latest = timedLines.reduce((most, { startTime }) => Math.max(most, startTime), 0);
  const reach = latest / duration;
  const fits = reach < EARLIEST && reach * 60 > 0.5 && reach * 60 <= 1;
  return fits && latest < 3600 && timedLines.length >= FEWEST;
}
