import type { FoundList } from './find-lists.ts';
import type { Reason } from './reason.ts';
import { type Duration, FEW, isLinked, type Rejection, rejectionOf } from './rejection.ts';
import type { ListKind, TimedLine, TimedList } from './timed-list.ts';

/** Says of each list what it is; at most one is the contents. `pastEnd` are the lines whose time the video has not. */
export function chooseContents(
  lists: readonly FoundList[],
  pastEnd: readonly TimedLine[],
  duration: Duration,
): readonly TimedList[] {
  const judged = blocksOf(lists).flatMap((block) => judgeBlock(block, pastEnd, duration));
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

interface Judged {
  readonly list: FoundList;
  readonly rejection: Rejection | null;
}

/** Lists in the order of the description, those together that only steps back in time divide. */
function blocksOf(lists: readonly FoundList[]): readonly (readonly FoundList[])[] {
  const blocks: FoundList[][] = [];
  for (const list of lists) {
    if (list.breaksOff) blocks.at(-1)?.push(list);
    else blocks.push([list]);
  }
  return blocks;
}

/** Times of a day go on past noon and midnight: what rules their beginning out rules out all of them. */
function judgeBlock(block: readonly FoundList[], pastEnd: readonly TimedLine[], duration: Duration): readonly Judged[] {
  const judged = block.map((list) => judge(list, pastEnd, duration));
  const [above] = judged[0] ?? [];
  const isOfDay = above?.rejection?.reason === 'clock-times' || isInNoOrder(block);
  if (block.length === 1 || !isOfDay) return judged.flat();
  return block.map((list) => ({ list, rejection: above?.rejection ?? { kind: 'other', reason: 'not-ascending' } }));
}

/** Whether there are few times, none of them zero, and nothing says that they are the contents. */
function isInNoOrder(block: readonly FoundList[]): boolean {
  return block.every(
    ({ timedLines, labelKind }) => labelKind === null && timedLines.length <= FEW && timedLines[0]?.startTime !== 0,
  );
}

/** What rules a list out; but where only its end is out of order, or lines of another form, the rest is a list. */
function judge(list: FoundList, pastEnd: readonly TimedLine[], duration: Duration): readonly Judged[] {
  if (isOfLongerVideo(list, pastEnd)) return [{ list, rejection: { kind: 'other', reason: 'past-the-end' } }];
  const rejection = rejectionOf(list, duration);
  const parts = partsByForm(list) ?? (rejection?.reason === 'not-ascending' ? partsInOrder(list) : null);
  if (parts === null) return [{ list, rejection }];
  return parts.map((part) => ({ list: part, rejection: rejectionOf(part, duration) }));
}

/** Whether most of a list lies past the end: it is of the video that this one was cut from. */
function isOfLongerVideo({ timedLines }: FoundList, pastEnd: readonly TimedLine[]): boolean {
  const last = timedLines.at(-1);
  let index = last?.line.index ?? 0;
  const beyond = pastEnd.filter(({ line, why }) => {
    const goesOn = line.index === index + 1 && why[0] === last?.why[0];
    if (goesOn) index = line.index;
    return goesOn;
  });
  return beyond.length > timedLines.length;
}

/** Times in order, from zero on, that are believed whatever follows them. */
const FEWEST_IN_ORDER = 3;

/** The times up to the first step back, and those behind it; null where the first are not most of the list. */
function partsInOrder(list: FoundList): readonly FoundList[] | null {
  const { timedLines, stepsBack } = list;
  const end = timedLines.findIndex(({ startTime }, at) => startTime < (timedLines[at - 1]?.startTime ?? 0));
  if (timedLines[0]?.startTime !== 0 || end < FEWEST_IN_ORDER || end * 2 < timedLines.length) return null;
  return [
    { ...list, timedLines: timedLines.slice(0, end), stepsBack: 0 },
    { ...list, timedLines: timedLines.slice(end), label: null, labelKind: null, stepsBack: stepsBack - 1 },
  ];
}

/** The lines in the form of the first, which are in order, and the notes between them ("Rest 3:00"), which are not; else null. */
function partsByForm(list: FoundList): readonly FoundList[] | null {
  const { timedLines, stepsBack } = list;
  const [first] = timedLines;
  if (stepsBack === 0) return null;
  const isAlike = ({ why, marker }: TimedLine): boolean => why[0] === first?.why[0] && marker === first?.marker;
  const alike = timedLines.filter(isAlike);
  if (first?.startTime !== 0 || alike.length < FEWEST_IN_ORDER || alike.length * 2 < timedLines.length) return null;
  if (stepsBackIn(alike) > 0) return null;
  const others = timedLines.filter((timedLine) => !isAlike(timedLine));
  return [
    { ...list, timedLines: alike, stepsBack: 0 },
    { ...list, timedLines: others, label: null, labelKind: null, stepsBack: stepsBackIn(others) },
  ];
}

function stepsBackIn(timedLines: readonly TimedLine[]): number {
  return timedLines.filter(({ startTime }, at) => startTime < (timedLines[at - 1]?.startTime ?? 0)).length;
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

function reasonsFor(list: FoundList, judged: readonly Judged[]): Reason[] {
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
