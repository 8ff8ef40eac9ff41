import type { Ordinal } from './ordinal.ts';
import type { TimedLine } from './timed-list.ts';

/**
 * Decides over a whole list which numbers are the author's and which belong to the titles:
 * "3 ways home" keeps its number, unless the lines above and below are the second and the fourth.
 */
export function settleOrdinals(timedLines: readonly TimedLine[]): readonly TimedLine[] {
  const believed = new Set<Ordinal['style']>();
  if (rises(timedLines)) believed.add('decimal');
  if (isSequence(timedLines, 'bare', 2)) believed.add('bare');
  if (isSequence(timedLines, 'roman', 4)) believed.add('roman');
  if (isSequence(timedLines, 'letter', 4)) believed.add('letter');
  return timedLines.map((timedLine) => {
    const { ordinal, titleBehindOrdinal, title } = timedLine;
    if (ordinal === null) return timedLine;
    if (titleBehindOrdinal === '') return { ...timedLine, title: title === '' ? ordinal.label : title, ordinal: null };
    return believed.has(ordinal.style) ? { ...timedLine, title: titleBehindOrdinal } : { ...timedLine, ordinal: null };
  });
}

/** Whether there are several numbers with something behind them, and nearly all are larger than the one before, or one. */
function rises(timedLines: readonly TimedLine[]): boolean {
  const numbers = timedLines.flatMap(({ ordinal }) => (ordinal?.style === 'decimal' ? [ordinal.parts] : []));
  const steps = numbers.filter((parts, at) => at > 0 && (parts[0] === 1 || isAfter(parts, numbers[at - 1] ?? [])));
  const countdown = numbers.filter((parts, at) => at > 0 && parts[0] === (numbers[at - 1]?.[0] ?? 0) - 1);
  return numbers.length > 1 && Math.max(steps.length, countdown.length) >= (numbers.length - 1) * 0.8;
}

function isAfter(parts: readonly number[], previous: readonly number[]): boolean {
  const differs = parts.findIndex((part, at) => part !== previous[at]);
  return differs >= 0 && (parts[differs] ?? 0) > (previous[differs] ?? 0);
}

/** Whether the numbers of a style go up by one from line to line, nearly everywhere, and one in `share` lines has one. */
function isSequence(timedLines: readonly TimedLine[], style: Ordinal['style'], share: number): boolean {
  let numbered = 0;
  let steps = 0;
  let previous: number | null = null;
  for (const { ordinal } of timedLines) {
    if (ordinal?.style !== style) continue;
    const number = ordinal.parts[0] ?? 0;
    numbered += 1;
    if (previous !== null && (number === previous + 1 || number <= 1)) steps += 1;
    previous = number;
  }
  return numbered > 1 && steps >= (numbered - 1) * 0.8 && numbered * share >= timedLines.length;
}
