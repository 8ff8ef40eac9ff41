import type { Ordinal } from './ordinal.ts';
import type { TimedLine } from './timed-list.ts';

/**
 * Decides over a whole list which numbers are the author's and which belong to the titles:
 * "3 ways home" keeps its number, unless the lines above and below are the second and the fourth.
 */
export function settleOrdinals(timedLines: readonly TimedLine[]): readonly TimedLine[] {
  const believed = new Set<Ordinal['style']>(['decimal']);
  if (isSequence(timedLines, 'bare')) believed.add('bare');
  if (isSequence(timedLines, 'roman')) believed.add('roman');
  if (isSequence(timedLines, 'letter')) believed.add('letter');
  return timedLines.map((timedLine) => {
    const { ordinal, titleBehindOrdinal, title } = timedLine;
    if (ordinal === null) return timedLine;
    if (titleBehindOrdinal === '') return { ...timedLine, title: title === '' ? ordinal.label : title, ordinal: null };
    return believed.has(ordinal.style) ? { ...timedLine, title: titleBehindOrdinal } : { ...timedLine, ordinal: null };
  });
}

/** Whether the numbers of a style go up by one from line to line, nearly everywhere. */
function isSequence(timedLines: readonly TimedLine[], style: Ordinal['style']): boolean {
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
  return numbered > 1 && steps >= (numbered - 1) * 0.8 && numbered * 2 >= timedLines.length;
}
