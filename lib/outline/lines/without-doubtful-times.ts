import { hasLink, type Line, timestampsOf } from '../../description/line.ts';
import { clockTime, withoutClockWord } from './without-clock-word.ts';
import type { TimedLine } from '../timed-list.ts';
import { cleanTitle } from './clean-title.ts';

/** Lines with words on both sides of their time that make this a way of writing contents. */
const FEWEST_BETWEEN = 3;

/** Lines in an unusual form that vouch for each other, if the first is zero. */
const FEWEST_ALIKE = 3;

/** A line between others of one form that may be their heading. */
const LONGEST_HEADING = 40;
const FEWEST_UNDER_HEADING = 2;
/** Words before a time in brackets, the bracket counted ("Ada Sun (0:00)"), and letters of one before a bare time ("Min."). */
const MOST_WORDS_BEFORE = 4;
const LONGEST_WORD = 8;

/**
 * Leaves out the times that only their neighbours can vouch for: those with words on both sides,
 * which in prose are mentions, and those in an unusual form, which may be scores or verses.
 */
export function withoutDoubtfulTimes(timedLines: readonly TimedLine[], lines: readonly Line[]): readonly TimedLine[] {
  if (timedLines.every(isSure)) return timedLines;
  const kept: TimedLine[] = [];
  for (let start = 0; start < timedLines.length;) {
    const end = runEnd(timedLines, start, lines);
    const run = timedLines.slice(start, end);
    kept.push(...(withoutClockWord(run) ?? withoutCommonWord(believedOf(run))));
    start = end;
  }
  return kept;
}

function believedOf(run: readonly TimedLine[]): readonly TimedLine[] {
  const sure = run.filter(isSure).length;
  const between = run.filter(({ form }) => form === 'time-between').length;
  const isSeries = sure === 0 && run.length >= FEWEST_ALIKE && run[0]?.startTime === 0;
  return run.filter(({ form, line }) => {
    const vouched = isSeries || (sure > 1 && /^\d+:/.test(line.text));
    if (form === 'time-between') return between >= FEWEST_BETWEEN || between < sure;
    return form !== 'time-unusual' || (vouched && clockTime(line) === null);
  });
}

function isSure({ form }: TimedLine): boolean {
  return form !== 'time-between' && form !== 'time-unusual';
}

/** Where the lines end that stand together, or under headings in one form from zero on, and go on in time. */
function runEnd(timedLines: readonly TimedLine[], start: number, lines: readonly Line[]): number {
  const front = timedLines[start]?.startTime === 0 ? frontOf(timedLines[start]) : null;
  let end = start + 1;
  let together = 1;
  for (; end < timedLines.length; end += 1) {
    const above = timedLines[end - 1];
    const below = timedLines[end];
    if (above === undefined || below === undefined) break;
    if (below.startTime < above.startTime) break;
    const isNext = below.line.index - above.line.index <= 1;
    // one line under each heading is no more than prose has
    if (!isNext && (together < FEWEST_UNDER_HEADING || !goesOnBelowHeading(above, below, front, lines))) break;
    together = isNext ? together + 1 : 1;
  }
  return end;
}

function goesOnBelowHeading(above: TimedLine, below: TimedLine, front: string | null, lines: readonly Line[]): boolean {
  const heading = lines[below.line.index - 1];
  if (front === null || heading === undefined || below.line.index - above.line.index > 2) return false;
  if (frontOf(above) !== front || frontOf(below) !== front) return false;
  return !hasLink(heading) && heading.text.length <= LONGEST_HEADING && !/[.!?…,;]$/.test(heading.text);
}

/** In what form words stand before a time: as a single short word, or few before a bracket; null where they may be prose. */
function frontOf({ line, form }: TimedLine): string | null {
  const [time] = timestampsOf(line);
  if (time === undefined || form !== 'time-between') return null;
  const before = line.text.slice(0, time.position.start - line.position.start).trimEnd();
  if (/[([]$/.test(before)) return before.split(' ').length <= MOST_WORDS_BEFORE ? 'bracket' : null;
  return before.length <= LONGEST_WORD && !before.includes(' ') ? before.toLowerCase() : null;
}

/** "Min. 0:00 Title", line for line: the word before the time belongs to it. */
function withoutCommonWord(run: readonly TimedLine[]): readonly TimedLine[] {
  const word = run[0]?.title.split(' ', 1)[0] ?? '';
  const isCommon =
    run.length >= FEWEST_BETWEEN &&
    run.every(
      ({ title, form, ordinal }) => form === 'time-between' && ordinal === null && title.startsWith(`${word} `),
    );
  if (!isCommon) return run;
  return run.map((timedLine) => {
    const title = cleanTitle(timedLine.title.slice(word.length));
    return Object.assign({}, timedLine, { title, titleBehindOrdinal: title });
  });
}
