import type { Line } from '../description/line.ts';
import { constructs } from './constructs/constructs.ts';
import { withoutDoubtfulTimes } from './doubtful-times.ts';
import type { TimedLine } from './timed-list.ts';
import { timedTextOf } from './timed-text.ts';
import { withTitlesBeside } from './titles-beside-times.ts';
import { describedVideo } from './video-time.ts';

/** Reads each line that has a time by the first construct that fits; what fits none is prose. */
export function readTimedLines(lines: readonly Line[], videoId: string | null): readonly TimedLine[] {
  const video = videoId ?? describedVideo(lines);
  return withTitlesBeside(withoutDoubtfulTimes(lines.flatMap((line) => readLine(line, lines, video))), lines);
}

function readLine(line: Line, lines: readonly Line[], videoId: string | null): readonly TimedLine[] {
  const text = timedTextOf(line, videoId);
  if (text === null) return [];
  for (const construct of constructs) {
    const timedLines = construct(text, lines);
    if (timedLines !== null) return timedLines;
  }
  return [];
}
