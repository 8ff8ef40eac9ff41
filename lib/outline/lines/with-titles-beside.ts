import { hasWords } from '../../description/characters.ts';
import { isLinked, type Line } from '../../description/line.ts';
import { scanLead } from './lead.ts';
import { withoutAddresses } from './timed-text.ts';
import type { TimedLine } from '../timed-list.ts';
import { cleanTitle } from './clean-title.ts';

/** Gives times that stand alone on their line the title from the line below, or above, where those stand together. */
export function withTitlesBeside(timedLines: readonly TimedLine[], lines: readonly Line[]): readonly TimedLine[] {
  const alone = timedLines.filter(isAlone);
  if (alone.length < 2) return timedLines;
  const timed = new Set(timedLines.map(({ line }) => line.index));
  const above = alone.filter((timedLine) => standsAbove(timedLine, lines, timed)).length;
  const step = above * 2 > alone.length || endsWithTime(alone, lines, timed) ? -1 : 1;
  return timedLines.map((timedLine) =>
    isAlone(timedLine) ? withTitle(timedLine, lines[timedLine.line.index + step], timed) : timedLine,
  );
}

/** What is linked beside a time is what the time is for. */
function isAlone({ title, ordinal, line }: TimedLine): boolean {
  return title === '' && ordinal === null && !isLinked(line);
}

/** Whether the title must be above: below there is none, or it stands apart. */
function standsAbove(timedLine: TimedLine, lines: readonly Line[], timed: ReadonlySet<number>): boolean {
  return isBelowTitle(timedLine, lines, timed) && !isAboveTitle(timedLine, lines, timed);
}

/** Whether titles and times stand in turn, and a title begins and a time ends them: what is between says nothing. */
function endsWithTime(alone: readonly TimedLine[], lines: readonly Line[], timed: ReadonlySet<number>): boolean {
  const [first, last] = [alone.at(0), alone.at(-1)];
  if (first === undefined || last === undefined) return false;
  return isBelowTitle(first, lines, timed) && !isAboveTitle(last, lines, timed);
}

function isBelowTitle({ line }: TimedLine, lines: readonly Line[], timed: ReadonlySet<number>): boolean {
  const above = lines[line.index - 1];
  return above !== undefined && line.blanksAbove === 0 && isTitle(above, timed);
}

function isAboveTitle({ line }: TimedLine, lines: readonly Line[], timed: ReadonlySet<number>): boolean {
  const below = lines[line.index + 1];
  return below !== undefined && below.blanksAbove === 0 && isTitle(below, timed);
}

/** Whether a line without a time has words beside its addresses. */
function isTitle(line: Line, timed: ReadonlySet<number>): boolean {
  return !timed.has(line.index) && hasWords(withoutAddresses(line));
}

function withTitle(timedLine: TimedLine, titleLine: Line | undefined, timed: ReadonlySet<number>): TimedLine {
  if (titleLine === undefined || timed.has(titleLine.index) || !hasWords(titleLine.text)) return timedLine;
  const words = withoutAddresses(titleLine);
  const lead = scanLead(words, 0, words.length);
  const titleBehindOrdinal = cleanTitle(words.slice(lead.end), lead.marker);
  const { position } = timedLine;
  return {
    ...timedLine,
    titleLine,
    title: titleBehindOrdinal === '' ? '' : cleanTitle(words.slice(lead.numberStart), lead.marker),
    ordinal: lead.ordinal,
    titleBehindOrdinal,
    position: {
      start: Math.min(position.start, titleLine.position.start),
      end: Math.max(position.end, titleLine.position.end),
    },
  };
}
