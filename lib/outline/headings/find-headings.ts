import { hasWords } from '../../description/characters.ts';
import type { Line } from '../../description/line.ts';
import { type Heading, pictureStyle, weighHeading } from './heading.ts';
import type { Ordinal } from '../lines/ordinal.ts';
import { countFromOne } from '../lists/settle-ordinals.ts';
import type { TimedLine, TimedList } from '../timed-list.ts';

/** Headings by the index of the timed line that they stand above, outermost first. */
export type Headings = ReadonlyMap<number, readonly Heading[]>;

const NONE: Headings = new Map();
/** What speaks for a line before it is believed to be a heading. */
const ENOUGH = 2;
/** Headings directly above one another that are looked for. */
const MOST_STACKED = 3;
/** Numbers of headings that may be a part of their titles. */
const DOUBTFUL_NUMBERS: readonly Ordinal['style'][] = ['bare', 'roman', 'letter'];
/** Chapters that headings without numbers must hold on the average. */
const CHAPTERS_PER_HEADING = 1.5;

/** Finds the untimed lines that head chapters; where the evidence is thin there are none. */
export function findHeadings(list: TimedList, lines: readonly Line[]): Headings {
  const stacks = list.timedLines.map((below, at) => headingsAbove(list, lines, below, list.timedLines[at - 1] ?? null));
  const styles = countStyles(stacks);
  const plain = areSetOffByBullets(stacks, list) ? ENOUGH : 0;
  const headings = new Map<number, readonly Heading[]>();
  stacks.forEach((stack, at) => {
    const believed = believedOf(stack, styles, plain);
    if (believed.length > 0) headings.set(at, believed);
  });
  const within = withoutDocumentTitle(headings);
  return isCredible(within, list) ? withNumbersSettled(within) : NONE;
}

/** A heading over everything, the only one of its kind, is the title of the document. */
function withoutDocumentTitle(headings: Headings): Headings {
  const [first] = headings;
  const [at, stack] = first ?? [0, []];
  const [top, ...rest] = stack;
  const isOnly = [...headings.values()].flat().filter(({ style }) => style === top?.style).length === 1;
  return rest.length > 0 && isOnly ? new Map([...headings, [at, rest]]) : headings;
}

/** The lines above a timed one that may head it, nearest first. */
function headingsAbove(
  list: TimedList,
  lines: readonly Line[],
  below: TimedLine,
  above: TimedLine | null,
): readonly Heading[] {
  const bottom = Math.min(below.line.index, below.titleLine?.index ?? below.line.index);
  const top = Math.max(above?.line.index ?? -1, above?.titleLine?.index ?? -1);
  const floor = above === null ? Math.max(list.label?.index ?? -1, bottom - MOST_STACKED) : top;
  const found: Heading[] = [];
  let ruled = false;
  let blanksBelow = lines[bottom]?.blanksAbove ?? 0;
  for (let at = bottom - 1; at > floor && found.length < MOST_STACKED; at -= 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (!hasWords(line.text)) ruled = true;
    else {
      const heading = weighHeading(line, { above: at - 1 === floor ? above : null, below, blanksBelow, ruled });
      if (heading === null) break;
      found.push(heading);
      ruled = false;
    }
    blanksBelow = line.blanksAbove;
  }
  return found;
}

/** Gives the headings their numbers back where these don't count: "31 March", "7 wonders". */
function withNumbersSettled(headings: Headings): Headings {
  const all = [...headings.values()].flatMap((stack) => stack.flatMap(({ ordinal }) => ordinal ?? []));
  const disbelieved = DOUBTFUL_NUMBERS.filter((style) => {
    const ordinals = all.filter((ordinal) => ordinal.style === style);
    return ordinals.length > 0 && !countFromOne(ordinals);
  });
  if (disbelieved.length === 0) return headings;
  const settled = (heading: Heading): Heading =>
    disbelieved.some((style) => style === heading.ordinal?.style) ? { ...heading, ordinal: null } : heading;
  return new Map([...headings].map(([at, stack]) => [at, stack.map(settled)]));
}

/** How often each style is there; a picture above the list is its title's, unless another one is the same. */
function countStyles([top = [], ...stacks]: readonly (readonly Heading[])[]): ReadonlyMap<string, number> {
  const within = stacks.flat();
  const first = top.filter(({ style, sign }) => style !== pictureStyle || within.some((other) => other.sign === sign));
  const counts = new Map<string, number>();
  for (const { style } of [...first, ...within]) counts.set(style, (counts.get(style) ?? 0) + 1);
  return counts;
}

/** Lines that only lack what the chapters have, a bullet, are headings if there are so many of them. */
const FEWEST_SET_OFF = 3;

/** Whether all chapters have one bullet, and no line between them, nor the one above the first, has any sign. */
function areSetOffByBullets(stacks: readonly (readonly Heading[])[], { timedLines }: TimedList): boolean {
  const bullet = timedLines[0]?.marker ?? '';
  const filled = stacks.filter((stack) => stack.length > 0);
  return (
    bullet !== '' &&
    stacks[0]?.length === 1 &&
    filled.length >= FEWEST_SET_OFF &&
    filled.every(([{ sign, style } = { sign: '', style: '' }, ...more]) => sign + style === '' && more.length === 0) &&
    timedLines.every(({ marker }) => marker === bullet)
  );
}

/**
 * Of lines above one another only those headings count that follow each other upwards, each in a way of its own.
 * `plain` is what speaks for those that have no style beside what speaks for each.
 */
function believedOf(stack: readonly Heading[], styles: ReadonlyMap<string, number>, plain: number): readonly Heading[] {
  const believed: Heading[] = [];
  const [nearest, next] = stack;
  // two lines of one kind directly above one another are notes on the chapter above them
  if (nearest?.style !== '' && nearest?.style === next?.style && nearest?.line.blanksAbove === 0) return believed;
  for (const heading of stack) {
    const repeated = (styles.get(heading.style) ?? 0) > 1 ? 1 : 0;
    const own = heading.style === '' ? plain : 0;
    if (heading.score + repeated + own < ENOUGH || (heading.style !== '' && heading.style === believed[0]?.style))
      break;
    believed.unshift(heading);
  }
  return believed;
}

/** A single heading at the top is the list's title; headings over hardly more than one chapter each are notes. */
function isCredible(headings: Headings, list: TimedList): boolean {
  const first = headings.keys().next();
  if (first.done === true) return false;
  const innermost = [...headings.values()].map((stack) => stack.at(-1));
  const numbered = innermost.filter((heading) => (heading?.ordinal ?? null) !== null).length;
  if (headings.size === 1 && first.value === 0 && numbered === 0) return false;
  return numbered * 2 > headings.size || list.timedLines.length - first.value >= headings.size * CHAPTERS_PER_HEADING;
}
