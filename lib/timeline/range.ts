/** A stretch of the video, `[startTime, endTime)`, in seconds. */
export interface Range {
  readonly startTime: number;
  readonly endTime: number;
}

/** `ranges` (ascending, apart) with `range` added and what touches merged. */
export function addRange(ranges: readonly Range[], range: Range): readonly Range[] {
  if (range.endTime <= range.startTime) return ranges;
  const before = ranges.filter((other) => other.endTime < range.startTime);
  const after = ranges.filter((other) => other.startTime > range.endTime);
  const touching = ranges.filter((other) => other.endTime >= range.startTime && other.startTime <= range.endTime);
  const merged = {
    startTime: Math.min(range.startTime, ...touching.map((other) => other.startTime)),
    endTime: Math.max(range.endTime, ...touching.map((other) => other.endTime)),
  };
  return [...before, merged, ...after];
}

/** How much of `range` lies in `ranges`, from 0 to 1. */
export function coverage(ranges: readonly Range[], range: Range): number {
  const length = range.endTime - range.startTime;
  if (!(length > 0) || length === Number.POSITIVE_INFINITY) return 0;
  const covered = ranges.reduce((sum, other) => {
    const overlap = Math.min(other.endTime, range.endTime) - Math.max(other.startTime, range.startTime);
    return sum + Math.max(0, overlap);
  }, 0);
  return covered / length;
}
