import { hasWords, isColon } from '../../description/characters.ts';
import { hasTimestamp, type Line, timestampsOf } from '../../description/line.ts';
import { listLabel } from '../../words/list-label.ts';
import { lastSign, setsOff } from '../lines/sets-off.ts';

/**
 * Whether the label of the contents stands before the first chapter on its line, as in "Timecodes: 0:00 Hello" over
 * "2:10 Rain". The line below must go on with a time at its front: "Chapters 4:10 of a book" may be a title.
 */
export function hasLabelInFront(line: Line, lines: readonly Line[]): boolean {
  const [first, second] = timestampsOf(line);
  if (first === undefined || second !== undefined || first.position.start === line.position.start) return false;
  const before = line.text.slice(0, first.position.start - line.position.start);
  if (!hasWords(before) || !hasWords(line.text.slice(first.position.end - line.position.start))) return false;
  if (first.startTime > 0 && !isSetOff(before)) return false;
  const above = line.index > 0 ? lines[line.index - 1] : undefined;
  if (above !== undefined && hasTimestamp(above)) return false;
  return goesOn(lines[line.index + 1], first.startTime) && listLabel(before) === 'contents';
}

/** Whether a colon or a sign like it stands between words and the time behind them. */
function isSetOff(before: string): boolean {
  const trimmed = before.trimEnd();
  const last = lastSign('([【（'.includes(trimmed.slice(-1)) ? trimmed.slice(0, -1) : trimmed);
  return setsOff(last) || isColon(last.charCodeAt(0));
}

function goesOn(below: Line | undefined, startTime: number): boolean {
  if (below === undefined) return false;
  const [time] = timestampsOf(below);
  if (time === undefined || time.startTime <= startTime) return false;
  return !hasWords(below.text.slice(0, time.position.start - below.position.start));
}
