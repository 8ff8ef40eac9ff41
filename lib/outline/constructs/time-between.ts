import { isDash } from '../../description/characters.ts';
import { scanLead } from '../lead.ts';
import type { TimedLine } from '../timed-list.ts';
import type { TimedText } from '../timed-text.ts';
import { cleanTitle } from '../title.ts';
import { chapterAt } from './chapter-at.ts';

/** Words on either side that are no sentence yet. */
const LONGEST = 100;

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
  const { startTime, endTime } = unit;
  const joint = isDash(before.charCodeAt(before.length - 1)) || isDash(after.charCodeAt(0)) ? ' - ' : ' ';
  const title = [before, after]
    .map(cleanTitle)
    .filter((part) => part !== '')
    .join(joint);
  return [chapterAt(text, { startTime, endTime, lead, words: title, why: 'time-between' })];
}
