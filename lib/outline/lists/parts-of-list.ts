import type { FoundList } from './find-lists.ts';
import type { TimedLine } from '../timed-list.ts';

/** Times in order, from zero on, that are believed whatever follows them. */
const FEWEST_IN_ORDER = 3;

/** The times up to the first step back, and those behind it; null where the first are not most of the list. */
export function partsInOrder(list: FoundList): readonly FoundList[] | null {
  const { timedLines } = list;
  const end = timedLines.findIndex(({ startTime }, at) => startTime < (timedLines[at - 1]?.startTime ?? 0));
  if (timedLines[0]?.startTime !== 0 || end < FEWEST_IN_ORDER || end * 2 < timedLines.length) return null;
  return [part(list, timedLines.slice(0, end)), withoutLabel(part(list, timedLines.slice(end)))];
}

/** The lines in the form of the first, which are in order, and the notes between them ("Rest 3:00"), which are not; else null. */
export function partsByForm(list: FoundList): readonly FoundList[] | null {
  const { timedLines, stepsBack } = list;
  const [first] = timedLines;
  if (stepsBack === 0) return null;
  const isAlike = ({ form, marker }: TimedLine): boolean => form === first?.form && marker === first?.marker;
  const alike = timedLines.filter(isAlike);
  if (first?.startTime !== 0 || alike.length < FEWEST_IN_ORDER || alike.length * 2 < timedLines.length) return null;
  if (stepsBackIn(alike) > 0) return null;
  const others = timedLines.filter((timedLine) => !isAlike(timedLine));
  return [part(list, alike), withoutLabel(part(list, others))];
}

function part(list: FoundList, timedLines: readonly TimedLine[]): FoundList {
  return { ...list, timedLines, stepsBack: stepsBackIn(timedLines) };
}

function withoutLabel(list: FoundList): FoundList {
  return { ...list, label: null, labelKind: null };
}

function stepsBackIn(timedLines: readonly TimedLine[]): number {
  return timedLines.filter(({ startTime }, at) => startTime < (timedLines[at - 1]?.startTime ?? 0)).length;
}
