import { numberedPart, partValue, type NumberedPart } from '../words/part-number.ts';
import type { Headings } from './find-headings.ts';
import type { Heading } from './heading.ts';
import { partOfLine } from './part-of-line.ts';
import type { TimedLine } from './timed-list.ts';

/** A part with what it calls itself and its number. */
interface Part {
  readonly kind: string;
  readonly value: number;
}

/**
 * The depths of timed lines that go on with the numbers of the headings, by their index: "ACT IV - 2:02:30" between the
 * untimed "ACT III" and "ACT V". What is a heading of its own elsewhere is only mentioned.
 */
export function depthsInSeries(
  timedLines: readonly TimedLine[],
  headings: Headings,
  headingDepth: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  const depths = new Map<number, number>();
  const parts = partsOf(headings);
  if (parts.size === 0) return depths;
  const series = new Map<string, { readonly value: number; readonly depth: number }>();
  const untimed = new Set([...parts.values()].map(nameOf));
  timedLines.forEach((timedLine, at) => {
    for (const heading of headings.get(at) ?? []) {
      const part = parts.get(heading);
      if (part) series.set(part.kind, { value: part.value, depth: headingDepth.get(heading.style) ?? 0 });
    }
    const own = counted(partOfLine(timedLine));
    const last = own === null ? undefined : series.get(own.kind);
    if (own === null || last?.value !== own.value - 1 || untimed.has(nameOf(own))) return;
    depths.set(at, last.depth);
    series.set(own.kind, { value: own.value, depth: last.depth });
  });
  return depths;
}

function partsOf(headings: Headings): ReadonlyMap<Heading, Part> {
  const parts = new Map<Heading, Part>();
  for (const heading of [...headings.values()].flat()) {
    const part = counted(numberedPart(heading.title));
    if (part !== null) parts.set(heading, part);
  }
  return parts;
}

function nameOf({ kind, value }: Part): string {
  return `${kind} ${value}`;
}

function counted(part: NumberedPart | null): Part | null {
  const value = part === null ? null : partValue(part);
  return part === null || value === null ? null : { kind: part.kind, value };
}
