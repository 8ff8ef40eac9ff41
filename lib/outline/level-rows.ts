import type { Line } from '../description/line.ts';
import { depthsBack } from './headings/depths-back.ts';
import { findHeadings } from './headings/find-headings.ts';
import { headingDepths } from './headings/heading-depths.ts';
import type { Heading } from './headings/heading.ts';
import { levelEvidence } from './levels/level-evidence.ts';
import type { Levels } from './levels/levels.ts';
import type { Reason } from './reason.ts';
import type { Row } from './row.ts';
import { timedHeadings } from './headings/timed-headings.ts';
import type { TimedLine, TimedList } from './timed-list.ts';

/** Lays the contents out as rows with depths: headings, and what the timed lines show of levels; flat by default. */
export function levelRows(list: TimedList, lines: readonly Line[]): readonly Row[] {
  const headings = findHeadings(list, lines);
  const headingDepth = headingDepths(headings);
  const timed = timedHeadings(list.timedLines, headings, headingDepth);
  const back = depthsBack(list.timedLines, headings, headingDepth);
  const levels = levelsOf(list.timedLines, timed);
  const rows: Row[] = [];
  let base = 0;
  list.timedLines.forEach((timedLine, at) => {
    for (const heading of headings.get(at) ?? []) {
      const depth = headingDepth.get(heading.style) ?? 0;
      rows.push(headingRow(heading, depth));
      base = depth + 1;
    }
    const previous = list.timedLines[at - 1]?.startTime ?? 0;
    const order: readonly Reason[] = timedLine.startTime < previous ? ['steps-back'] : [];
    const ownDepth = timed.get(at);
    if (ownDepth !== undefined) {
      rows.push(chapterRow(timedLine, ownDepth, ['timed-parent', ...order]));
      base = ownDepth + 1;
      return;
    }
    const depthBack = back.get(at);
    if (depthBack !== undefined) {
      rows.push(chapterRow(timedLine, depthBack, ['indented', ...order]));
      return;
    }
    const reason = base > 0 && levels.reason === 'flat-by-default' ? 'heading-before-chapter' : levels.reason;
    rows.push(chapterRow(timedLine, base + (levels.depths[at] ?? 0), [reason, ...order]));
  });
  return rows;
}

/** What the timed lines show of levels, once those that are headings themselves are left out. */
function levelsOf(timedLines: readonly TimedLine[], headings: ReadonlyMap<number, number>): Levels {
  const held = timedLines.filter((_, at) => !headings.has(at));
  for (const evidence of levelEvidence) {
    const levels = evidence(held);
    if (levels === null) continue;
    const depths = levels.depths.values();
    return { ...levels, depths: timedLines.map((_, at) => (headings.has(at) ? 0 : (depths.next().value ?? 0))) };
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
  const { title, titleLine, ordinal, startTime, endTime, position, form } = timedLine;
  const why: readonly Reason[] = titleLine === null ? [form, ...reasons] : [form, 'title-beside-time', ...reasons];
  return { depth, title, label: ordinal?.label ?? null, startTime, endTime, position, why };
}
