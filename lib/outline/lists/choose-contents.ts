import { isLinked } from '../../description/line.ts';
import type { FoundList } from './find-lists.ts';
import { type JudgedList, judgeLists } from './judge-lists.ts';
import type { Reason } from '../reason.ts';
import type { Duration, Rejection } from './rejection.ts';
import type { ListKind, TimedLine, TimedList } from '../timed-list.ts';

/** Says of each list what it is; at most one is the contents. `pastEnd` are the lines whose time the video has not. */
export function chooseContents(
  lists: readonly FoundList[],
  pastEnd: readonly TimedLine[],
  duration: Duration,
): readonly TimedList[] {
  const judged = judgeLists(lists, pastEnd, duration);
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
      // a line that announces references, and is overruled, may be the first heading
      const label = list.labelKind === 'contents' ? list.label : null;
      return timedListOf({ ...list, label }, 'contents', reasonsFor(list, judged));
    }
    if (rejection !== null) return timedListOf(list, rejection.kind, [rejection.reason]);
    const other = contents === null ? null : secondList(list, contents, seenContents);
    return timedListOf(list, other?.kind ?? 'other', [other?.reason ?? 'lesser-list']);
  });
}

function timedListOf(list: FoundList, kind: ListKind, why: readonly Reason[]): TimedList {
  return { kind, timedLines: list.timedLines, label: list.label, why };
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

function reasonsFor(list: FoundList, judged: readonly JudgedList[]): Reason[] {
  const why: Reason[] = [];
  if (list.labelKind === 'contents') why.push('under-label');
  if (list.timedLines[0]?.startTime === 0) why.push('starts-at-zero');
  if (list.stepsBack === 0) why.push('ascends');
  if (judged.every(({ list: { timedLines } }) => timedLines.length <= list.timedLines.length)) why.push('most-times');
  return why;
}

function secondList(list: FoundList, contents: FoundList, isBehind: boolean): Rejection | null {
  const starts = new Set(contents.timedLines.map(({ startTime }) => startTime));
  const shared = list.timedLines.filter(({ startTime }) => starts.has(startTime)).length;
  if (shared >= list.timedLines.length * 0.7) return { kind: 'copy', reason: 'same-times-again' };
  if (!isBehind) return null;
  if (list.timedLines[0]?.startTime === 0) return { kind: 'part', reason: 'another-part' };
  const linked = list.timedLines.filter(({ line }) => isLinked(line)).length;
  const isOfWorks = list.label === null && linked * 2 >= list.timedLines.length;
  return isOfWorks ? { kind: 'references', reason: 'mostly-links' } : null;
}
