import type { FoundList } from './find-lists.ts';
import { countsHours } from './settle-hours.ts';
import type { Reason } from './reason.ts';
import type { ListKind, TimedList } from './timed-list.ts';
import { hasLink, hasTimestamp, type Line } from '../description/line.ts';

/** Seconds; null where the length of the video is not known. */
type Duration = number | null;

/** Says of each list what it is; at most one is the contents. */
export function chooseContents(lists: readonly FoundList[], duration: Duration): readonly TimedList[] {
  const judged = lists.flatMap((list) => judge(list, duration));
  let contents: FoundList | null = null;
  let best = Number.NEGATIVE_INFINITY;
  for (const { list, rejection } of judged) {
    const score = rejection === null ? scoreOf(list, duration, contents !== null) : Number.NEGATIVE_INFINITY;
    if (score > best) {
      best = score;
      contents = list;
    }
  }
  let seenContents = false;
  return judged.map(({ list, rejection }) => {
    if (list === contents) {
      seenContents = true;
      return timedListOf(list, 'contents', reasonsFor(list, lists));
    }
    if (rejection !== null) return timedListOf(list, rejection.kind, [rejection.reason]);
    const other = contents === null ? null : secondList(list, contents, seenContents);
    return timedListOf(list, other?.kind ?? 'other', [other?.reason ?? 'lesser-list']);
  });
}

interface Judged {
  readonly list: FoundList;
  readonly rejection: Rejection | null;
}

/** What rules a list out; but where only its end is out of order, its beginning is a list of its own. */
function judge(list: FoundList, duration: Duration): readonly Judged[] {
  const rejection = rejectionOf(list, duration);
  const parts = rejection?.reason === 'not-ascending' ? partsInOrder(list) : null;
  return (parts ?? [list]).map((part) => ({
    list: part,
    rejection: parts === null ? rejection : rejectionOf(part, duration),
  }));
}

/** Times in order, from zero on, that are believed whatever follows them. */
const FEWEST_IN_ORDER = 3;

/** The times up to the first step back, and those behind it; null where the first are not most of the list. */
function partsInOrder({ timedLines, label, labelKind, stepsBack }: FoundList): readonly FoundList[] | null {
  const end = timedLines.findIndex(({ startTime }, at) => startTime < (timedLines[at - 1]?.startTime ?? 0));
  if (timedLines[0]?.startTime !== 0 || end < FEWEST_IN_ORDER || end * 2 < timedLines.length) return null;
  return [
    { timedLines: timedLines.slice(0, end), label, labelKind, stepsBack: 0 },
    { timedLines: timedLines.slice(end), label: null, labelKind: null, stepsBack: stepsBack - 1 },
  ];
}

function timedListOf(list: FoundList, kind: ListKind, why: readonly Reason[]): TimedList {
  return { kind, timedLines: list.timedLines, label: list.label, why };
}

interface Rejection {
  readonly kind: ListKind;
  readonly reason: Reason;
}

/** What rules a list out as contents, or null. */
function rejectionOf(list: FoundList, duration: Duration): Rejection | null {
  const { timedLines, labelKind, stepsBack } = list;
  if (labelKind === 'references' && !isMislabelled(list)) return { kind: 'references', reason: 'references-label' };
  if (labelKind === 'corrections') return { kind: 'corrections', reason: 'corrections-label' };
  const count = timedLines.length;
  const tolerated = toleratedSteps(list);
  if (count > 1 && stepsBack > tolerated) {
    const linked = timedLines.filter(({ line }) => hasLink(line)).length;
    return linked * 2 >= count
      ? { kind: 'references', reason: 'mostly-links' }
      : { kind: 'other', reason: 'not-ascending' };
  }
  if (count < 2) return { kind: 'other', reason: 'single-time' };
  if (isTrackList(list, duration)) return { kind: 'other', reason: 'track-lengths' };
  if (isWeak(list, duration)) return { kind: 'other', reason: 'lesser-list' };
  return isSchedule(list) ? { kind: 'other', reason: 'clock-times' } : null;
}

/** Whether a line has a link beside its time; one that carries the time does not count. */
function isLinked(line: Line): boolean {
  return hasTimestamp(line) && hasLink(line);
}

/** A list that begins at 0:00 and links to nothing is no list of works, whatever stands above it. */
function isMislabelled({ timedLines }: FoundList): boolean {
  return timedLines.length > 1 && timedLines[0]?.startTime === 0 && timedLines.every(({ line }) => !isLinked(line));
}

/** How many slips in the order a list may have: the more speaks for it otherwise, the more. */
function toleratedSteps({ timedLines, labelKind }: FoundList): number {
  const count = timedLines.length;
  if (count < 4) return 0;
  const first = timedLines[0]?.startTime ?? 0;
  // in order, nothing comes before the first: these are lengths
  if (count < FEW && timedLines.some(({ startTime }) => startTime < first)) return 0;
  if (labelKind === 'contents') return count / 3;
  if (first !== 0 && count < FEW) return 0;
  return Math.max(1, count / 6);
}

/** Times that may stand together by chance: verses, scores, lengths. */
const FEW = 6;

/** Seconds between chapters, on the average, below which a list that reaches over little of the video is none. */
const CLOSE = 30;

/** Results, ratios and prices lie close together, chapters reach over the video. All in seconds. */
function isCrowded(span: number, count: number, duration: number): boolean {
  return span < duration / 10 && span < (count - 1) * CLOSE;
}

/** Without a label and 0:00, a few sentences that end with a time are no list, unless they reach far into the video. */
function isWeak({ timedLines, labelKind }: FoundList, duration: Duration): boolean {
  const count = timedLines.length;
  const first = timedLines[0]?.startTime ?? 0;
  const last = timedLines.at(-1)?.startTime ?? 0;
  if (labelKind !== null || first === 0) return false;
  // contents say something of the first quarter, too; the times of runners do not
  if (duration !== null && first > duration / 4 && timedLines.every(({ why }) => why[0] === 'time-trails')) return true;
  if (count > 2 && duration !== null && isCrowded(last - first, count, duration))
    return !countsHours(timedLines, duration);
  if (count > FEW) return false;
  if (!timedLines.some(({ why }) => why[0] === 'time-trails')) return duration !== null && last < duration / 10;
  return count === 2 || (duration === null ? count === 3 : last < duration / 4);
}

/** The lengths of songs add up to the video's; starts hardly ever do. */
function isTrackList({ timedLines }: FoundList, duration: Duration): boolean {
  if (duration === null || timedLines[0]?.startTime === 0 || timedLines[0]?.why[0] !== 'time-trails') return false;
  const sum = timedLines.reduce((total, { startTime }) => total + startTime, 0);
  return Math.abs(sum - duration) < duration * 0.03;
}

/** Times of a day, read as minutes and seconds: from when, and how many, a programme has; and a day that begins early. */
const MORNING = 360;
const FEWEST_EVENTS = 3;
const EARLY = 240;
const FEWEST_HOURS = 4;
const MIDNIGHT = 1440;

/** Times of a day: none is 0:00, all are hours and minutes that a programme would have, or quarters of an hour mostly. */
function isSchedule({ timedLines, labelKind }: FoundList): boolean {
  const count = timedLines.length;
  const first = timedLines[0]?.startTime ?? 0;
  if (labelKind !== null || count < FEWEST_EVENTS || first < EARLY) return false;
  if (!timedLines.every(({ startTime }) => startTime >= EARLY && startTime < MIDNIGHT && startTime % 5 === 0)) {
    return false;
  }
  if (timedLines.every(({ startTime }) => startTime >= MORNING)) return true;
  const quarters = timedLines.filter(({ startTime }) => startTime % 15 === 0).length;
  return count >= FEWEST_HOURS && quarters * 4 >= count * 3;
}

function scoreOf({ timedLines, labelKind, stepsBack }: FoundList, duration: Duration, isLater: boolean): number {
  const first = timedLines[0]?.startTime ?? 0;
  const last = timedLines.at(-1)?.startTime ?? 0;
  const coverage = duration === null || duration <= 0 ? 0 : (last - first) / duration;
  return (
    (labelKind === 'contents' ? 5 : 0) +
    (first === 0 ? 3 : 0) +
    Math.min(timedLines.length, 20) / 4 +
    coverage -
    stepsBack -
    (isLater ? 2 : 0)
  );
}

function reasonsFor(list: FoundList, lists: readonly FoundList[]): Reason[] {
  const why: Reason[] = [];
  if (list.labelKind === 'contents') why.push('under-label');
  if (list.timedLines[0]?.startTime === 0) why.push('starts-at-zero');
  if (list.stepsBack === 0) why.push('ascends');
  if (lists.every(({ timedLines }) => timedLines.length <= list.timedLines.length)) why.push('most-times');
  return why;
}

function secondList(list: FoundList, contents: FoundList, isBehind: boolean): Rejection | null {
  const starts = new Set(contents.timedLines.map(({ startTime }) => startTime));
  const shared = list.timedLines.filter(({ startTime }) => starts.has(startTime)).length;
  if (shared >= list.timedLines.length * 0.7) return { kind: 'copy', reason: 'same-times-again' };
  const restarts = isBehind && list.timedLines[0]?.startTime === 0;
  return restarts ? { kind: 'part', reason: 'another-part' } : null;
}
