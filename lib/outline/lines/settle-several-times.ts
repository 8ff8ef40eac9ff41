import { digitValue, isColon, isDash } from '../../description/characters.ts';
import { trailingTime } from '../constructs/trailing-time.ts';
import { lastSign } from './sets-off.ts';
import type { TimeUnit } from './time-unit.ts';
import type { TimedLine } from '../timed-list.ts';
import type { TimedText } from './timed-text.ts';

/** Lines that end with their only time, and show by it where times stand. */
const FEWEST = 3;

/**
 * Takes the last time of a line for the chapter's, and the others for a part of its title ("The sub
 * 4:00 mile - 12:05"), where most lines with a single time end with it. `read` is what the
 * constructs made of each text.
 */
export function settleSeveralTimes(
  texts: readonly TimedText[],
  read: readonly (readonly TimedLine[])[],
): readonly TimedLine[] {
  const ending = texts.some(hasSeveral) ? endingOf(texts, read) : null;
  if (ending === null) return read.flat();
  let above: TimedLine | undefined;
  return texts.flatMap((text, at) => {
    const own = read[at] ?? [];
    const settled = (hasSeveral(text) ? byLastTime(text, own, above, ending) : null) ?? own;
    above = settled.at(-1) ?? above;
    return settled;
  });
}

function hasSeveral({ units }: TimedText): boolean {
  return units.length > 1 || units[0]?.endTime !== null;
}

/** How lines end with their time: behind a dash, or without one. */
type Ending = 'dashed' | 'plain';

/** How most lines with a single time end with it; null where they don't. */
function endingOf(texts: readonly TimedText[], read: readonly (readonly TimedLine[])[]): Ending | null {
  let single = 0;
  let trailing = 0;
  let dashed = 0;
  texts.forEach((text, at) => {
    const [own] = read[at] ?? [];
    if (own === undefined || hasSeveral(text)) return;
    single += 1;
    if (own.form !== 'time-trails') return;
    trailing += 1;
    if (isDashed(text)) dashed += 1;
  });
  if (trailing < FEWEST || trailing * 2 <= single) return null;
  return dashed * 2 > trailing ? 'dashed' : 'plain';
}

/** The line read by its last time, where it could not be read by its first, or not like the line above. */
function byLastTime(
  text: TimedText,
  own: readonly TimedLine[],
  above: TimedLine | undefined,
  ending: Ending,
): readonly TimedLine[] | null {
  const [first] = own;
  const last = own.at(-1);
  const isOdd =
    first === undefined || (above !== undefined && (own.length === 1 ? !goesOn(above, first) : last?.title === ''));
  // where a dash stands before each time, that in "Amos 3:16 - 4:05" is no range's
  const isSplit = ending === 'dashed' && text.units.length === 1 && !isDashed(text);
  const unit = isOdd || isSplit ? lastUnit(text) : null;
  if (unit === null || unit.startTime < (above?.startTime ?? 0)) return null;
  return trailingTime({ ...text, units: [unit] });
}

/** Whether a dash stands directly before the first time. */
function isDashed({ words, units }: TimedText): boolean {
  return isDash(lastSign(words.slice(0, units[0]?.start)).charCodeAt(0));
}

function lastUnit({ words, units }: TimedText): TimeUnit | null {
  const unit = units.at(-1);
  if (unit === undefined || unit.endTime === null) return unit ?? null;
  let start = unit.end;
  while (start > unit.start && isOfTime(words.charCodeAt(start - 1))) start -= 1;
  return start === unit.end ? null : { ...unit, start, startTime: unit.endTime, endTime: null };
}

function goesOn(above: TimedLine, next: TimedLine): boolean {
  return next.startTime >= above.startTime && next.form === above.form;
}

function isOfTime(code: number): boolean {
  return digitValue(code) >= 0 || isColon(code);
}
