import { hasLink, hasTimestamp, type Line } from '../../description/line.ts';
import type { ListLabel } from '../../words/list-label.ts';
import { hasLabelInFront } from './has-label-in-front.ts';
import { labelOf } from './label-of.ts';
import { isAfterword } from './is-afterword.ts';
import type { TimedLine } from '../timed-list.ts';

/** Timed lines that stand together, before it is said what they are. */
export interface FoundList {
  readonly timedLines: readonly TimedLine[];
  /** The line above, or the first line itself, that says what the list is, and what it says. */
  readonly label: Line | null;
  readonly labelKind: ListLabel | null;
  /** How often a time is smaller than the one before. */
  readonly stepsBack: number;
  /** Whether nothing but a step back in time divides it from the list above. */
  readonly breaksOff: boolean;
}

interface OpenList {
  readonly timedLines: TimedLine[];
  label: Line | null;
  latest: number;
  widestGap: number;
  stepsBack: number;
  readonly breaksOff: boolean;
}

/** How many lines may stand between a list's label and its first time. */
const FARTHEST_LABEL = 3;

/**
 * Parts the timed lines of a description into lists. Blank lines, notes and links don't end one;
 * a label does, a new beginning, and a step back in time behind a gap or for good.
 */
export function findLists(timedLines: readonly TimedLine[], lines: readonly Line[]): readonly FoundList[] {
  const lists: OpenList[] = [];
  timedLines.forEach((timedLine, at) => {
    const current = lists.at(-1);
    const previous = current?.timedLines.at(-1);
    const label = labelInFront(timedLine, lines) ?? labelAbove(lines, lastIndexOf(previous), firstIndexOf(timedLine));
    if (
      current === undefined ||
      previous === undefined ||
      (label !== null && !isHeading(label, current, timedLine, timedLines[at + 1])) ||
      endsBefore(current, previous, timedLine, timedLines[at + 1], lines)
    ) {
      const isBelow = previous !== undefined && gapBetween(previous, timedLine) === 0;
      const breaksOff = label === null && isBelow && timedLine.startTime < previous.startTime;
      const latest = timedLine.startTime;
      lists.push({ timedLines: [timedLine], label, latest, widestGap: 0, stepsBack: 0, breaksOff });
      return;
    }
    current.widestGap = Math.max(current.widestGap, gapBetween(previous, timedLine));
    if (timedLine.startTime < previous.startTime) current.stepsBack += 1;
    current.latest = Math.max(current.latest, timedLine.startTime);
    current.timedLines.push(timedLine);
  });
  return lists.map(({ timedLines: found, label, stepsBack, breaksOff }) => ({
    timedLines: found,
    label,
    labelKind: kindOf(label, found[0]),
    stepsBack,
    breaksOff,
  }));
}

/** The first of the lines that hold time and title. */
function firstIndexOf({ line, titleLine }: TimedLine): number {
  return Math.min(line.index, titleLine?.index ?? line.index);
}

/** The last of them; before everything where there is no timed line. */
function lastIndexOf(timedLine: TimedLine | undefined): number {
  return Math.max(timedLine?.line.index ?? -1, timedLine?.titleLine?.index ?? -1);
}

/** What a label says of its list; one in front of the first chapter is of the contents. */
function kindOf(label: Line | null, first: TimedLine | undefined): ListLabel | null {
  if (label === null) return null;
  return label === first?.line ? 'contents' : labelOf(label);
}

/** The line of a list's first time where it has the label before that. */
function labelInFront({ line, form }: TimedLine, lines: readonly Line[]): Line | null {
  return form === 'time-leads' && hasLabelInFront(line, lines) ? line : null;
}

/**
 * The line that announces a list: directly above its first time, but for rules and headings. Over
 * links a label says what these are, and nothing of the times below them; and what has a time announces nothing.
 */
function labelAbove(lines: readonly Line[], from: number, to: number): Line | null {
  const floor = Math.max(from + 1, to - FARTHEST_LABEL);
  for (let at = to - 1; at >= floor; at -= 1) {
    const line = lines[at];
    if (line === undefined || hasLink(line) || hasTimestamp(line)) return null;
    if (labelOf(line) !== null) return line;
  }
  return null;
}

/**
 * Whether a line that could announce a list is a heading within one: "Resources" over chapters that go
 * on in time, and over nothing that has links.
 */
function isHeading(label: Line, list: OpenList, below: TimedLine, after: TimedLine | undefined): boolean {
  if (below.startTime <= list.latest || list.timedLines.length < 2) return false;
  if (hasLink(below.line)) return false;
  return labelOf(label) !== 'corrections' || (after !== undefined && after.startTime > below.startTime);
}

/** Blank and untimed lines between two timed ones. */
function gapBetween(previous: TimedLine, next: TimedLine): number {
  return next.line === previous.line ? 0 : next.line.blanksAbove + next.line.index - previous.line.index - 1;
}

function endsBefore(
  list: OpenList,
  previous: TimedLine,
  next: TimedLine,
  after: TimedLine | undefined,
  lines: readonly Line[],
): boolean {
  const gap = gapBetween(previous, next);
  const isWider = gap > list.widestGap;
  // "The stream begins at 12:34" above "12:34 Hello"
  if (next.startTime === previous.startTime && list.timedLines.length === 1 && next.form !== previous.form) {
    return true;
  }
  if (next.startTime >= previous.startTime) {
    return (isWider && gap > 1 && next.form !== previous.form) || isAfterword(list.timedLines, next, after, lines);
  }
  const first = list.timedLines[0]?.startTime ?? 0;
  if (next.startTime === 0) return true;
  if (list.timedLines.length > 2 && list.stepsBack === 0 && next.startTime <= first) return true;
  const isSlip = after !== undefined && after.startTime >= list.latest;
  return isWider && !isSlip;
}
