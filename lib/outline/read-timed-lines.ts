import type { Line } from '../description/line.ts';
import { constructs } from './constructs/constructs.ts';
import { withoutProseTimes } from './prose-times.ts';
import type { TimedLine } from './timed-list.ts';
import { timedTextOf } from './timed-text.ts';
import { withTitlesBeside } from './titles-beside-times.ts';
import { describedVideo } from './video-time.ts';

/** Reads each line that has a time by the first construct that fits; what fits none is prose. */
export function readTimedLines(lines: readonly Line[], videoId: string | null): readonly TimedLine[] {
  const video = videoId ?? describedVideo(lines);
  return withTitlesBeside(withoutProseTimes(lines.flatMap((line) => readLine(line, video))), lines);
}

function readLine(line: Line, videoId: string | null): readonly TimedLine[] {
  if (line.tokens.length === 0) return [];
  const text = timedTextOf(line, videoId);
  if (text.units.length === 0) return [];
  for (const construct of constructs) {
    const timedLines = construct(text);
    if (timedLines !== null) return timedLines;
  }
  return [];
}
