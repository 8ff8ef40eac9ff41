import type { Line } from '../description/line.ts';
import { isRule } from './rule.ts';
import { scanLead } from './lead.ts';
import { withoutAddresses } from './timed-text.ts';
import type { TimedLine } from './timed-list.ts';
import { cleanTitle } from './title.ts';

/** Gives times that stand alone on their line the title from the line below, or above, where those stand together. */
export function withTitlesBeside(timedLines: readonly TimedLine[], lines: readonly Line[]): readonly TimedLine[] {
  const alone = timedLines.filter(isAlone);
  if (alone.length < 2) return timedLines;
  const timed = new Set(timedLines.map(({ line }) => line.index));
  const step = alone.filter((timedLine) => standsAbove(timedLine, lines, timed)).length * 2 > alone.length ? -1 : 1;
  return timedLines.map((timedLine) =>
    isAlone(timedLine) ? withTitle(timedLine, lines[timedLine.line.index + step], timed) : timedLine,
  );
}

function isAlone({ title, ordinal }: TimedLine): boolean {
  return title === '' && ordinal === null;
}

/** Whether the title must be above: below there is none, or it stands apart. */
function standsAbove({ line }: TimedLine, lines: readonly Line[], timed: ReadonlySet<number>): boolean {
  const above = lines[line.index - 1];
  if (above === undefined || timed.has(above.index) || line.blanksAbove > 0) return false;
  const below = lines[line.index + 1];
  return below === undefined || timed.has(below.index) || below.blanksAbove > 0;
}

function withTitle(timedLine: TimedLine, titleLine: Line | undefined, timed: ReadonlySet<number>): TimedLine {
  if (titleLine === undefined || timed.has(titleLine.index) || isRule(titleLine)) return timedLine;
  const words = withoutAddresses(titleLine);
  const lead = scanLead(words, 0, words.length);
  const titleBehindOrdinal = cleanTitle(words.slice(lead.end));
  const { position } = timedLine;
  return {
    ...timedLine,
    titleLine,
    title: titleBehindOrdinal === '' ? '' : cleanTitle(words.slice(lead.numberStart)),
    ordinal: lead.ordinal,
    titleBehindOrdinal,
    position: {
      start: Math.min(position.start, titleLine.position.start),
      end: Math.max(position.end, titleLine.position.end),
    },
    why: [...timedLine.why, 'title-beside-time'],
  };
}
