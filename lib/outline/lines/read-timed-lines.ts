import type { Line } from '../../description/line.ts';
import { constructs } from '../constructs/constructs.ts';
import { withoutDoubtfulTimes } from './without-doubtful-times.ts';
import { settleSeveralTimes } from './settle-several-times.ts';
import type { TimedLine } from '../timed-list.ts';
import { type TimedText, timedTextOf } from './timed-text.ts';
import { withTitlesBeside } from './with-titles-beside.ts';
import { describedVideo } from './video-time.ts';

/** Reads each line that has a time by the first construct that fits; what fits none is prose. */
export function readTimedLines(lines: readonly Line[], videoId: string | null): readonly TimedLine[] {
  const video = videoId ?? describedVideo(lines);
  const texts = lines.flatMap((line) => timedTextOf(line, video) ?? []);
  const read = texts.map((text) => readText(text, lines));
  return withTitlesBeside(withoutDoubtfulTimes(settleSeveralTimes(texts, read), lines), lines);
}

function readText(text: TimedText, lines: readonly Line[]): readonly TimedLine[] {
  for (const construct of constructs) {
    const timedLines = construct(text, lines);
    if (timedLines !== null) return timedLines;
  }
  return [];
}
