import type { Line } from '../description/line.ts';
import { type Heading, isRule, weighHeading } from './heading.ts';
import type { TimedLine, TimedList } from './timed-list.ts';

/** Headings by the index of the timed line that they stand above, outermost first. */
export type Headings = ReadonlyMap<number, readonly Heading[]>;

const NONE: Headings = new Map();

/** Finds the untimed lines that head chapters; where the evidence is thin there are none. */
export function findHeadings(list: TimedList, lines: readonly Line[]): Headings {
  const weighed: { readonly at: number; readonly heading: Heading }[] = [];
  list.timedLines.forEach((below, at) => {
    const above = list.timedLines[at - 1] ?? null;
    if (above?.line === below.line) return;
    const floor = above?.line.index ?? list.label?.index ?? below.line.index - 2;
    const heading = headingAbove(lines, floor, above, below);
    if (heading !== null) weighed.push({ at, heading });
  });
  const styles = new Map<string, number>();
  for (const { heading } of weighed) styles.set(heading.style, (styles.get(heading.style) ?? 0) + 1);
  const believed = weighed.filter(({ heading }) => heading.score + ((styles.get(heading.style) ?? 0) > 1 ? 1 : 0) >= 2);
  return isCredible(believed, list) ? new Map(believed.map(({ at, heading }) => [at, [heading]])) : NONE;
}

function headingAbove(
  lines: readonly Line[],
  floor: number,
  above: TimedLine | null,
  below: TimedLine,
): Heading | null {
  let at = below.line.index - 1;
  let blanksBelow = below.line.blanksAbove;
  let ruled = false;
  for (; at > floor; at -= 1) {
    const line = lines[at];
    if (line === undefined) return null;
    if (!isRule(line)) return weighHeading(line, { above: at - 1 === floor ? above : null, below, blanksBelow, ruled });
    ruled = true;
    blanksBelow = line.blanksAbove;
  }
  return null;
}

/** A single heading at the top is the list's title; headings over hardly more than one chapter each are notes. */
function isCredible(believed: readonly { readonly at: number; readonly heading: Heading }[], list: TimedList): boolean {
  const first = believed[0];
  if (first === undefined || (believed.length === 1 && first.at === 0 && first.heading.ordinal === null)) return false;
  const numbered = believed.filter(({ heading }) => heading.ordinal !== null).length;
  const headed = list.timedLines.length - first.at;
  return numbered * 2 > believed.length || headed >= believed.length * 1.5;
}
