import { clockTime, withoutClockWord } from './clock-word.ts';
import type { TimedLine } from './timed-list.ts';
import { cleanTitle } from './title.ts';

/** Lines with words on both sides of their time that make this a way of writing contents. */
const FEWEST_BETWEEN = 3;

/** Lines in an unusual form that vouch for each other, if the first is zero. */
const FEWEST_ALIKE = 3;

/**
 * Leaves out the times that only their neighbours can vouch for: those with words on both sides,
 * which in prose are mentions, and those without leading zeros, which may be scores or verses.
 */
export function withoutDoubtfulTimes(timedLines: readonly TimedLine[]): readonly TimedLine[] {
  if (timedLines.every(isSure)) return timedLines;
  const kept: TimedLine[] = [];
  for (let start = 0; start < timedLines.length;) {
    const end = runEnd(timedLines, start);
    const run = timedLines.slice(start, end);
    kept.push(...(withoutClockWord(run) ?? withoutCommonWord(believedOf(run))));
    start = end;
  }
  return kept;
}

function believedOf(run: readonly TimedLine[]): readonly TimedLine[] {
  const sure = run.filter(isSure).length;
  const between = run.filter(({ why }) => why[0] === 'time-between').length;
  const isSeries = sure === 0 && run.length >= FEWEST_ALIKE && run[0]?.startTime === 0;
  return run.filter(({ why, line }) => {
    const vouched = isSeries || (sure > 1 && /^\d+:/.test(line.text));
    if (why[0] === 'time-between') return between >= FEWEST_BETWEEN || between < sure;
    return why[0] !== 'time-unpadded' || (vouched && clockTime(line) === null);
  });
}

function isSure({ why }: TimedLine): boolean {
  return why[0] !== 'time-between' && why[0] !== 'time-unpadded';
}

/** Where the lines end that stand together and go on in time. */
function runEnd(timedLines: readonly TimedLine[], start: number): number {
  let end = start + 1;
  for (; end < timedLines.length; end += 1) {
    const above = timedLines[end - 1];
    const below = timedLines[end];
    if (above === undefined || below === undefined) break;
    if (below.line.index - above.line.index > 1 || below.startTime < above.startTime) break;
  }
  return end;
}

/** "Min. 0:00 Title", line for line: the word before the time belongs to it. */
function withoutCommonWord(run: readonly TimedLine[]): readonly TimedLine[] {
  const word = run[0]?.title.split(' ', 1)[0] ?? '';
  const isCommon =
    run.length >= FEWEST_BETWEEN &&
    run.every(
      ({ title, why, ordinal }) => why[0] === 'time-between' && ordinal === null && title.startsWith(`${word} `),
    );
  if (!isCommon) return run;
  return run.map((timedLine) => {
    const title = cleanTitle(timedLine.title.slice(word.length));
    return Object.assign({}, timedLine, { title, titleBehindOrdinal: title });
  });
}
