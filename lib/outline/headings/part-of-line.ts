import { numberedPart, type NumberedPart } from '../../words/part-number.ts';
import type { TimedLine } from '../timed-list.ts';

/** What was read of a line; each is asked about by all that looks for levels. */
const known = new WeakMap<TimedLine, NumberedPart | null>();

/** What a timed line calls itself as one of several, its number in front of it among that ("2. Teil"); else null. */
export function partOfLine(timedLine: TimedLine): NumberedPart | null {
  const found = known.get(timedLine);
  if (found !== undefined) return found;
  // two numbers in front are no part's, and reading the words behind them takes time
  const isWithin = timedLine.ordinal !== null && timedLine.ordinal.parts.length > 1;
  const part = isWithin ? null : numberedPart(numberedTitle(timedLine));
  known.set(timedLine, part);
  return part;
}

/** The title of a timed line with the author's number in front of it. */
export function numberedTitle({ title, ordinal }: TimedLine): string {
  return ordinal === null ? title : `${ordinal.label}. ${title}`;
}
