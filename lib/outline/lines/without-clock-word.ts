import type { Line } from '../../description/line.ts';
import type { TimedLine } from '../timed-list.ts';
import { cleanTitle } from './clean-title.ts';

/** `12:05 Uhr `, `12:05 pm `: a short word directly behind a time. */
const CLOCK = /^(\d{1,3}):([0-5]\d) ?([^\s\d:.,–—-]{1,5}\.?)(?=\s)/;
/** Lines in the form that vouch for each other. */
const FEWEST = 3;
/** Minutes and seconds that no clock shows as hours and minutes. */
const DAY = 1440;

/** The time at the front of a line in minutes and seconds, with the word behind it and where that ends, or null. */
export function clockTime({
  text,
}: Line): { readonly seconds: number; readonly word: string; readonly end: number } | null {
  const [whole, minutes, seconds, word] = CLOCK.exec(text) ?? [];
  if (whole === undefined || word === undefined) return null;
  return { seconds: Number(minutes) * 60 + Number(seconds), word, end: whole.length };
}

/**
 * Lines that stand together and go on in time, without the word of a clock that each has behind its time
 * ("00:00 Uhr Hello", "33:37 Uhr Thanks"); null where it is no such run, or one of real clock times.
 */
export function withoutClockWord(run: readonly TimedLine[]): readonly TimedLine[] | null {
  if (run.length < FEWEST || run[0]?.startTime !== 0) return null;
  // "0:00 Song one" has no clock's word: such times are read as they stand
  if (!run.some(({ form }) => form === 'time-unusual')) return null;
  const word = clockTime(run[0].line)?.word;
  if (word === undefined || !run.every(({ line }) => clockTime(line)?.word === word)) return null;
  if (run.every(({ startTime }) => startTime < DAY && startTime % 5 === 0)) return null;
  return run.map((timedLine) => {
    if (!timedLine.title.startsWith(`${word} `)) return timedLine;
    const title = cleanTitle(timedLine.title.slice(word.length));
    return { ...timedLine, title, titleBehindOrdinal: title };
  });
}
