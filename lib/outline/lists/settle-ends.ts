import { isEndWord } from '../../words/is-end-word.ts';
import type { TimedLine } from '../timed-list.ts';
import { cleanTitle } from '../lines/clean-title.ts';

/** "end: …" or "to end: …". */
const TO_WORD = /^([^\s:|–—-]{1,12})(?: ([^\s:|–—-]{1,12}))?(?=\s?[:|–—-])/;
/** "end …" in small letters, directly behind the dash of "1:20:00 - ". */
const WORD_BEHIND_DASH = /\d\s?[-–—~～→]\s?([^\s\d:|–—-]{1,12})(?=\s)/;
/** Seconds by which a written length may miss the next start. */
const SLACK = 2;

/**
 * Decides over a whole list what second times are: ends, or lengths ("3:40 Song (4:10)"), which are
 * dropped; and lets the last range run to the end of the video where the author wrote so.
 * `duration` is in seconds, null where it is not known.
 */
export function settleEnds(timedLines: readonly TimedLine[], duration: number | null): readonly TimedLine[] {
  const ranged = timedLines.filter(({ endTime }) => endTime !== null).length;
  const settled =
    ranged > 1 && areLengths(timedLines) ? timedLines.map((timedLine) => withEnd(timedLine, null)) : timedLines;
  return settled.map((timedLine, at) => {
    const isLast = at === timedLines.length - 1;
    const open = isLast && ranged * 2 > timedLines.length ? toTheEnd(timedLine) : timedLine;
    return open.endTime === Number.POSITIVE_INFINITY ? withEnd(open, duration) : open;
  });
}

function withEnd(timedLine: TimedLine, endTime: number | null): TimedLine {
  return { ...timedLine, endTime };
}

/** Whether most second times, added to the first, give the next line's start, and are no ends as they stand. */
function areLengths(timedLines: readonly TimedLine[]): boolean {
  let lengths = 0;
  let ends = 0;
  timedLines.forEach(({ startTime, endTime }, at) => {
    const next = timedLines[at + 1]?.startTime;
    if (endTime === null || next === undefined || startTime === 0) return;
    if (Math.abs(startTime + endTime - next) <= SLACK) lengths += 1;
    else if (endTime <= next + SLACK) ends += 1;
  });
  return lengths > ends;
}

/** "1:20:00 - end: Thanks": the word for the end stands where the others have their second time. */
function toTheEnd(timedLine: TimedLine): TimedLine {
  const { title, endTime } = timedLine;
  if (endTime !== null) return timedLine;
  const word = wordForTheEnd(timedLine);
  if (word === '') return timedLine;
  const rest = cleanTitle(title.slice(word.length));
  if (rest === '') return timedLine;
  return { ...timedLine, title: rest, titleBehindOrdinal: rest, endTime: Number.POSITIVE_INFINITY };
}

/** What the title begins with where that stands for the end, or "". */
function wordForTheEnd({ title, line }: TimedLine): string {
  const [whole = '', first = '', second = ''] = TO_WORD.exec(title) ?? [];
  if (isEndWord(second || first)) return whole;
  const word = WORD_BEHIND_DASH.exec(line.text)?.[1] ?? '';
  return title.startsWith(word) && word === word.toLowerCase() && isEndWord(word) ? word : '';
}
