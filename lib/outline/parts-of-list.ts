import type { FoundList } from './find-lists.ts';
import type { TimedLine } from './timed-list.ts';

/** Times in order, from zero on, that are believed whatever follows them. */
const FEWEST_IN_ORDER = 3;

/** The times up to the first step back, and those behind it; null where the first are not most of the list. */
export function partsInOrder(list: FoundList): readonly FoundList[] | null {
  const { timedLines, stepsBack } = list;
  const end = timedLines.findIndex(({ startTime }, at) => startTime < (timedLines[at - 1]?.startTime ?? 0));
  if (timedLines[0]?.startTime !== 0 || end < FEWEST_IN_ORDER || end * 2 < timedLines.length) return null;
  return [
    { ...list, timedLines: timedLines.slice(0, end), stepsBack: 0 },
    { ...list, timedLines: timedLines.slice(end), label: null, labelKind: null, stepsBack: stepsBack - 1 },
  ];
}

/** The lines in the form of the first, which are in order, and the notes between them ("Rest 3:00"), which are not; else null. */
export function partsByForm(list: FoundList): readonly FoundList[] | null {
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
