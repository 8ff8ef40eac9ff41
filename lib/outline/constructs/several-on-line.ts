import { hasWords } from '../../description/characters.ts';
import { bareLead, scanLead } from '../lines/lead.ts';
import { listLabel } from '../../words/list-label.ts';
import { numberedPart } from '../../words/part-number.ts';
import { lastSign, setsOff } from '../lines/sets-off.ts';
import type { TimedLine } from '../timed-list.ts';
import type { TimeUnit } from '../lines/time-unit.ts';
import type { TimedText } from '../lines/timed-text.ts';
import { chapterAt } from './chapter-at.ts';

/** Words that lead to a list; fewer may begin its first title ("Part one: …"). */
const FEWEST_LEADING_WORDS = 3;

/** `0:00 One 1:20 Two 3:00 Three`, `Chapters: 0:00 One | 1:20 Two`, `One 0:00, Two 1:20, Three 3:00`. */
export function severalOnLine(text: TimedText): readonly TimedLine[] | null {
  const { words, units } = text;
  const [first] = units;
  if (first === undefined || units.length < 2 || !ascend(units)) return null;
  const start = firstEntry(text);
  const leads = scanLead(words, start, first.start).end >= first.start;
  const between = units.slice(1).map((unit, at) => words.slice(units[at]?.end ?? 0, unit.start));
  if (units.length === 2 && units[1]?.startTime !== 0 && !between.every(isDivided)) return null;
  const trails = !leads && isBare(words.slice(units.at(-1)?.end ?? 0));
  if (!leads && !(trails && units.length > 2 && (first.startTime === 0 || start > 0))) return null;
  const titled = leads
    ? [...between, words.slice(units.at(-1)?.end ?? 0)]
    : [words.slice(start, first.start), ...between];
  if (titled.filter(isBare).length > 1) return null;
  return units.map((unit, at) =>
    partOf(text, unit, titled[at] ?? '', leads, leads ? (units[at + 1]?.start ?? words.length) : unit.end),
  );
}

/** Where the first entry begins on a line that may have a list's label, or a phrase that leads to it, in front. */
function firstEntry(text: TimedText): number {
  const { words, units } = text;
  const limit = units[0]?.start ?? 0;
  if (limit === 0) return 0;
  if (listLabel(words.slice(0, limit)) !== null) return limit;
  const colon = words.lastIndexOf(':', limit - 1);
  if (colon < 0) return 0;
  const before = words.slice(0, colon);
  const isLabelled =
    listLabel(before) !== null || (units.length > 2 && units[0]?.startTime === 0 && isLeadIn(text, colon));
  return isLabelled ? colon + 1 : 0;
}

/**
 * "In this episode: 0:00 One, 1:20 Two, 3:00 Three"; or "In this episode: One 0:00, Two 1:20, Three 3:00", where a title
 * would have a colon that the others lack.
 */
function isLeadIn({ words, units }: TimedText, colon: number): boolean {
  if (!hasWords(words.slice(colon, units[0]?.start))) return true;
  const before = words.slice(0, colon);
  if (before.trim().split(' ').length < FEWEST_LEADING_WORDS || numberedPart(before) !== null) return false;
  return units.every((unit, at) => at === 0 || !words.slice(units[at - 1]?.end, unit.start).includes(':'));
}

/** Whether the times go up, or begin again at 0:00 where a line break was lost. */
function ascend(units: readonly TimeUnit[]): boolean {
  return units.every(({ startTime }, at) => at === 0 || startTime === 0 || startTime > (units[at - 1]?.startTime ?? 0));
}

/** Whether a sign that divides entries stands at the end of what is between two times. */
function isDivided(between: string): boolean {
  const last = lastSign(between);
  return between.trimEnd().length > 1 && (setsOff(last) || ',;/'.includes(last));
}

function isBare(title: string): boolean {
  return !hasWords(title);
}

function partOf(text: TimedText, unit: TimeUnit, title: string, leads: boolean, end: number): TimedLine {
  const from = text.line.position.start + (leads ? unit.start : Math.max(0, unit.start - title.length));
  return chapterAt(text, {
    position: { start: from, end: text.line.position.start + end },
    startTime: unit.startTime,
    endTime: unit.endTime,
    lead: bareLead(0),
    words: title,
    form: 'several-on-line',
  });
}
