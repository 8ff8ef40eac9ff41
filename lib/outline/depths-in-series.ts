import { numberedPart, partValue } from '../words/part-number.ts';
import type { Headings } from './find-headings.ts';
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
  const series = new Map<string, { readonly value: number; readonly depth: number }>();
  const untimed = untimedParts(headings);
  timedLines.forEach(({ title, ordinal }, at) => {
    for (const heading of headings.get(at) ?? []) {
      const part = partOf(heading.title);
      if (part !== null) series.set(part.kind, { value: part.value, depth: headingDepth.get(heading.style) ?? 0 });
    }
    const own = partOf(ordinal === null ? title : `${ordinal.label}. ${title}`);
    const last = own === null ? undefined : series.get(own.kind);
    if (own === null || last?.value !== own.value - 1 || untimed.has(nameOf(own))) return;
    depths.set(at, last.depth);
    series.set(own.kind, { value: own.value, depth: last.depth });
  });
  return depths;
}

function untimedParts(headings: Headings): ReadonlySet<string> {
  const parts = [...headings.values()].flatMap((stack) => stack.flatMap(({ title }) => partOf(title) ?? []));
  return new Set(parts.map(nameOf));
}

function nameOf({ kind, value }: Part): string {
  return `${kind} ${value}`;
}

function partOf(title: string): Part | null {
  const part = numberedPart(title);
  const value = part === null ? null : partValue(part);
  return part === null || value === null ? null : { kind: part.kind, value };
}
