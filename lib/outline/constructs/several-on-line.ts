import { hasWords, isDash } from '../../description/characters.ts';
import { scanLead } from '../lead.ts';
import { listLabel } from '../../words/list-label.ts';
import type { TimedLine } from '../timed-list.ts';
import type { TimeUnit } from '../time-unit.ts';
import type { TimedText } from '../timed-text.ts';
import { chapterAt } from './chapter-at.ts';

/** `0:00 One 1:20 Two 3:00 Three`, `Chapters: 0:00 One | 1:20 Two`, `One 0:00, Two 1:20, Three 3:00`. */
export function severalOnLine(text: TimedText): readonly TimedLine[] | null {
  const { words, units } = text;
  const [first] = units;
  if (first === undefined || units.length < 2 || !ascend(units)) return null;
  const start = withoutLabel(words, first.start);
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

/** Where the first entry begins on a line that may have a list's label in front of it. */
function withoutLabel(words: string, limit: number): number {
  if (listLabel(words.slice(0, limit)) !== null) return limit;
  const colon = words.lastIndexOf(':', limit - 1);
  return colon >= 0 && listLabel(words.slice(0, colon)) !== null ? colon + 1 : 0;
}

/** Whether the times go up, or begin again at 0:00 where a line break was lost. */
function ascend(units: readonly TimeUnit[]): boolean {
  return units.every(({ startTime }, at) => at === 0 || startTime === 0 || startTime > (units[at - 1]?.startTime ?? 0));
}

/** Whether a sign that divides entries stands at the end of what is between two times. */
function isDivided(between: string): boolean {
  const trimmed = between.trimEnd();
  const last = trimmed.charCodeAt(trimmed.length - 1);
  return trimmed.length > 1 && (isDash(last) || '|/•·;,→»'.includes(trimmed.charAt(trimmed.length - 1)));
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
    lead: { marker: '', ordinal: null, numberStart: 0, end: 0 },
    words: title,
    why: 'several-on-line',
  });
}
