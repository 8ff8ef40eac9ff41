import type { FoundList } from './find-lists.ts';
import { partsByForm, partsInOrder } from './parts-of-list.ts';
import { type Duration, FEW, type Rejection, rejectionOf } from './rejection.ts';
import type { TimedLine } from '../timed-list.ts';

/** A list, or a part of one, and what rules it out as the contents. */
export interface JudgedList {
  readonly list: FoundList;
  readonly rejection: Rejection | null;
}

/** Lines whose time the video has not, by the index of their line. */
type PastEnd = ReadonlyMap<number, TimedLine>;

/** Judges each list, by itself and by what it stands in; `pastEnd` are the lines whose time the video has not. */
export function judgeLists(
  lists: readonly FoundList[],
  pastEnd: readonly TimedLine[],
  duration: Duration,
): readonly JudgedList[] {
  const byIndex = new Map(pastEnd.map((timedLine) => [timedLine.line.index, timedLine]));
  return blocksOf(lists).flatMap((block) => judgeBlock(block, byIndex, duration));
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
function judgeBlock(block: readonly FoundList[], pastEnd: PastEnd, duration: Duration): readonly JudgedList[] {
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
function judge(list: FoundList, pastEnd: PastEnd, duration: Duration): readonly JudgedList[] {
  if (isOfLongerVideo(list, pastEnd)) return [{ list, rejection: { kind: 'other', reason: 'past-the-end' } }];
  const alone = (part: FoundList): JudgedList => ({ list: part, rejection: rejectionOf(part, duration) });
  const byForm = partsByForm(list);
  if (byForm !== null) return byForm.map(alone);
  const judged = alone(list);
  const inOrder = judged.rejection?.reason === 'not-ascending' ? partsInOrder(list) : null;
  return inOrder?.map(alone) ?? [judged];
}

/** Whether most of a list lies past the end: it is of the video that this one was cut from. */
function isOfLongerVideo({ timedLines }: FoundList, pastEnd: PastEnd): boolean {
  const last = timedLines.at(-1);
  if (last === undefined) return false;
  let beyond = 0;
  while (pastEnd.get(last.line.index + beyond + 1)?.form === last.form) beyond += 1;
  return beyond > timedLines.length;
}
