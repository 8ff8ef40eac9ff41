import { isDash } from '../../description/characters.ts';
import { scanLead } from '../lines/lead.ts';
import { lastSign, setsOff } from '../lines/sets-off.ts';
import type { TimedLine } from '../timed-list.ts';
import type { TimedText } from '../lines/timed-text.ts';
import { cleanTitle } from '../lines/clean-title.ts';
import { chapterAt } from './chapter-at.ts';

/** Characters on either side that are no sentence yet. */
const LONGEST = 100;
/** Words that make a sentence, where nothing sets the time off. */
const MOST_WORDS = 8;
/** A bracket or a colon, which a sentence has seldom beside a time. */
const OPENER = /[([【:]/;

/**
 * `Guest (0:00) what she asks`, `Min. 0:00 Title`, `Title | 0:00 | note`: words on both sides of the time.
 * Much of prose looks so, too; only a run of such lines is believed (`withoutDoubtfulTimes`).
 */
export function timeBetween(text: TimedText): readonly TimedLine[] | null {
  const { words, units } = text;
  const [unit] = units;
  if (unit === undefined || units.length > 1) return null;
  const lead = scanLead(words, 0, unit.start);
  const before = words.slice(lead.end, unit.start).trim();
  const after = words.slice(unit.end).trim();
  if (before.length > LONGEST || after.length > LONGEST) return null;
  const isSentence = before.split(' ').length + after.split(' ').length > MOST_WORDS || /[.!]$/.test(after);
  const signs = [lastSign(before), words.charAt(unit.start), after.charAt(0)];
  if (isSentence && !signs.some((sign) => setsOff(sign) || OPENER.test(sign))) return null;
  const { startTime, endTime } = unit;
  const colon = after.startsWith(':') ? ': ' : ' ';
  const joint = isDash(before.charCodeAt(before.length - 1)) || isDash(after.charCodeAt(0)) ? ' - ' : colon;
  const joined = (front: string): string =>
    [front, after]
      .map((part) => cleanTitle(part))
      .filter((part) => part !== '')
      .join(joint);
  const numberedWords = joined(words.slice(lead.numberStart, unit.start));
  return [chapterAt(text, { startTime, endTime, lead, words: joined(before), numberedWords, form: 'time-between' })];
}
