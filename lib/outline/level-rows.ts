import type { Line } from '../description/line.ts';
import { deepest } from './build-tree.ts';
import { depthsBack } from './depths-back.ts';
import { depthsInSeries } from './depths-in-series.ts';
import { findHeadings, type Headings } from './find-headings.ts';
import { headingDepths } from './heading-depths.ts';
import { capitalStyle, type Heading, isCapital } from './heading.ts';
import { levelEvidence } from './levels/evidence.ts';
import type { Levels } from './levels/level.ts';
import type { Ordinal } from './ordinal.ts';
import type { Reason } from './reason.ts';
import type { Row } from './row.ts';
import type { TimedLine, TimedList } from './timed-list.ts';

/** Lays the contents out as rows with depths: headings, and what the timed lines show of levels; flat by default. */
export function levelRows(list: TimedList, lines: readonly Line[]): readonly Row[] {
  const headings = findHeadings(list, lines);
  const headingDepth = headingDepths(headings);
  const inSeries = depthsInSeries(list.timedLines, headings, headingDepth);
  const back = depthsBack(list.timedLines, headings, headingDepth);
  const levels = belowHeadings(levelsOf(list.timedLines, inSeries.size > 0), headings, back);
  const rows: Row[] = [];
  let base = 0;
  let numbered: NumberedHeading | null = null;
  list.timedLines.forEach((timedLine, at) => {
    for (const heading of headings.get(at) ?? []) {
      const depth = headingDepth.get(heading.style) ?? 0;
      rows.push(headingRow(heading, depth));
      base = depth + 1;
      if (heading.ordinal !== null) numbered = { ordinal: heading.ordinal, depth };
    }
    const previous = list.timedLines[at - 1]?.startTime ?? 0;
    const order: readonly Reason[] = timedLine.startTime < previous ? ['steps-back'] : [];
    const ownDepth =
      timedHeadingDepth(timedLine, headingDepth) ??
      inSeries.get(at) ??
      depthByNumber(timedLine, list.timedLines[at - 1], numbered);
    const depthBack = back.get(at);
    if (ownDepth === null && depthBack !== undefined) {
      rows.push(chapterRow(timedLine, depthBack, ['indented', ...order]));
      return;
    }
    if (ownDepth !== null) {
      rows.push(chapterRow(timedLine, ownDepth, ['timed-parent', ...order]));
      base = ownDepth + 1;
      return;
    }
    const reason = base > 0 && levels.reason === 'flat-by-default' ? 'heading-before-chapter' : levels.reason;
    rows.push(chapterRow(timedLine, base + (levels.depths[at] ?? 0), [reason, ...order]));
  });
  return rows;
}

/** Where headings without a time are in capitals, a timed line in capitals is one of them, too. */
function timedHeadingDepth({ title }: TimedLine, depths: ReadonlyMap<string, number>): number | null {
  const depth = depths.get(capitalStyle);
  return depth !== undefined && isCapital(title) ? depth : null;
}

interface NumberedHeading {
  readonly ordinal: Ordinal;
  readonly depth: number;
}

/** Under "3. The grind" with its "3.1" and "3.2", a timed "4. Credits" counts on from the heading. */
function depthByNumber(
  { ordinal }: TimedLine,
  above: TimedLine | undefined,
  heading: NumberedHeading | null,
): number | null {
  if (heading === null || ordinal === null || ordinal.style !== heading.ordinal.style) return null;
  const [number = 0, ...deeper] = heading.ordinal.parts;
  const countsOn = deeper.length === 0 && ordinal.parts.length === 1 && ordinal.parts[0] === number + 1;
  return countsOn && (above?.ordinal?.parts.length ?? 0) > 1 ? heading.depth : null;
}

/** Levels by indent, counted from what headings hold rather than from what stands beside them. */
function belowHeadings(levels: Levels, headings: Headings, back: ReadonlyMap<number, number>): Levels {
  const [first] = headings.keys();
  if (first === undefined || levels.reason !== 'indented') return levels;
  const held = levels.depths.filter((_, at) => at >= first && !back.has(at));
  const lowest = held.reduce((least, depth) => Math.min(least, depth), deepest);
  return { ...levels, depths: levels.depths.map((depth, at) => (at < first ? depth : Math.max(0, depth - lowest))) };
}

/** What the timed lines show of levels, where `arePlaced` says that timed parts have their place among the headings. */
function levelsOf(timedLines: readonly TimedLine[], arePlaced: boolean): Levels {
  for (const evidence of levelEvidence) {
    const levels = evidence(timedLines);
    if (levels !== null && !(arePlaced && levels.reason === 'timed-parent')) return levels;
  }
  return { depths: [], reason: 'flat-by-default' };
}

function headingRow(heading: Heading, depth: number): Row {
  const { line, ordinal } = heading;
  const label = ordinal?.label ?? null;
  const title = ordinal === null ? heading.title : heading.titleBehindOrdinal;
  const why = [ordinal === null ? 'heading-marked' : 'heading-numbered'] as const;
  return { depth, title, label, startTime: null, endTime: null, position: line.position, why };
}

function chapterRow(timedLine: TimedLine, depth: number, reasons: readonly Reason[]): Row {
  const { title, ordinal, startTime, endTime, position, why } = timedLine;
  return { depth, title, label: ordinal?.label ?? null, startTime, endTime, position, why: [...why, ...reasons] };
}
