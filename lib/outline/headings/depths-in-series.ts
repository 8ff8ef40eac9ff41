import { numberedPart } from '../../words/part-number.ts';
import type { Headings } from './find-headings.ts';
import type { Heading } from './heading.ts';
import { partOfLine } from './part-of-line.ts';
import { countOf, type SeriesCount } from './series-count.ts';
import type { TimedLine } from '../timed-list.ts';

/**
 * The depths of timed lines that go on with the numbers of the headings, by their index: "ACT IV - 2:02:30" between the
 * untimed "ACT III" and "ACT V", or a timed "3. Thanks" below the "2.1" and "2.2" of an untimed "2. Rain".
 */
export function depthsInSeries(
  timedLines: readonly TimedLine[],
  headings: Headings,
  headingDepth: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  const depths = new Map<number, number>();
  const untimed = countsOf(headings);
  if (untimed.size === 0) return depths;
  const timed = timedLines.map((timedLine) => countOf(partOfLine(timedLine), timedLine.ordinal));
  const names = new Set([...untimed.values()].map(({ name }) => name));
  const anew = kindsCountedAnew(timed, names);
  const series = new Map<string, { readonly value: number; readonly depth: number }>();
  timed.forEach((own, at) => {
    for (const heading of headings.get(at) ?? []) {
      const count = untimed.get(heading);
      if (count) series.set(count.kind, { value: count.value, depth: headingDepth.get(heading.style) ?? 0 });
    }
    if (own === null || names.has(own.name) || anew.has(own.kind)) return;
    const last = series.get(own.kind);
    if (last?.value !== own.value - 1) return;
    depths.set(at, last.depth);
    series.set(own.kind, { value: own.value, depth: last.depth });
  });
  return depths;
}

function countsOf(headings: Headings): ReadonlyMap<Heading, SeriesCount> {
  const counts = new Map<Heading, SeriesCount>();
  for (const heading of [...headings.values()].flat()) {
    const count = countOf(numberedPart(heading.title), heading.ordinal);
    if (count !== null) counts.set(heading, count);
  }
  return counts;
}

/**
 * What timed lines count on their own, as they do with a "1." under an untimed "1."; `names` are those of the headings.
 * A line that names a heading's part ("Act I, once more") only mentions it.
 */
function kindsCountedAnew(timed: readonly (SeriesCount | null)[], names: ReadonlySet<string>): ReadonlySet<string> {
  const kinds = new Set<string>();
  for (const count of timed) if (count !== null && !count.isNamed && names.has(count.name)) kinds.add(count.kind);
  return kinds;
}
