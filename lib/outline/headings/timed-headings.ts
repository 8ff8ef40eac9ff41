import { depthsInSeries } from './depths-in-series.ts';
import type { Headings } from './find-headings.ts';
import { capitalStyle, isCapital } from './heading.ts';
import type { TimedLine } from '../timed-list.ts';

/**
 * The depths of timed lines that are headings themselves, by their index: those in capitals where the untimed headings
 * are, and those that go on with the numbers of the untimed ones.
 */
export function timedHeadings(
  timedLines: readonly TimedLine[],
  headings: Headings,
  headingDepth: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  const depths = new Map(depthsInSeries(timedLines, headings, headingDepth));
  const capitals = headingDepth.get(capitalStyle);
  if (capitals === undefined) return depths;
  timedLines.forEach(({ title }, at) => {
    if (isCapital(title)) depths.set(at, capitals);
  });
  return depths;
}
