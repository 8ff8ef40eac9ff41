import { countedKind } from '../../words/part-number.ts';
import { numberedTitle, partOfLine } from '../headings/part-of-line.ts';
import type { TimedLine } from '../timed-list.ts';
import { isTree, type Levels } from './levels.ts';

/** Chapters that a numbered part must hold on the average; numbered chapters are surer of their place. */
const CHAPTERS_PER_PART = 2.5;
const NUMBERED_PER_PART = 1.5;
/** Book, part, chapter, section: more kinds than these are no levels. */
const MOST_LEVELS = 4;
/** One part in so many may hold nothing. */
const MOST_EMPTY = 4;

/**
 * `0:00 Part 1: Ground`, `1:00 Why`, `2:00 How`, `9:00 Part 2: …`: numbered parts that have a time of
 * their own. Where what they hold is numbered too ("Chapter 1"), each kind is a level of its own.
 */
export function timedParents(timedLines: readonly TimedLine[]): Levels | null {
  const known = timedLines.map((timedLine) => partOfLine(timedLine)?.kind ?? null);
  const kinds = timedLines.map((timedLine, at) => known[at] ?? countedKind(numberedTitle(timedLine)));
  const several = severalOf(kinds);
  if (several.length === 0) return null;
  const loose = looseOf(timedLines, kinds);
  const depths = depthsByKind(kinds, several, loose) ?? depthsUnder(known, severalOf(known)[0], loose);
  return depths === null ? null : { depths, reason: 'timed-parent' };
}

/** What each line is one of several of, or null. */
type Kinds = readonly (string | null)[];

/** Which lines stand beside the parts by their marker, where what the parts hold has another: "- ". */
function looseOf(timedLines: readonly TimedLine[], kinds: Kinds): readonly boolean[] {
  const partMarker = timedLines.find((_, at) => kinds[at] !== null)?.marker;
  const beside = timedLines.map(({ marker }, at) => kinds[at] === null && marker === partMarker);
  const isMarked = timedLines.filter((_, at) => kinds[at] === null).length > beside.filter(Boolean).length * 2;
  return isMarked ? beside : [];
}

/** The kinds that are there twice at least, in the order in which they appear. */
function severalOf(kinds: Kinds): readonly string[] {
  const counts = new Map<string, number>();
  for (const kind of kinds) if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([kind]) => kind);
}

/** Parts of one kind, and whatever stands between them. */
function depthsUnder(kinds: Kinds, parent: string | undefined, loose: readonly boolean[]): readonly number[] | null {
  if (parent === undefined) return null;
  const first = kinds.indexOf(parent);
  const depths = kinds.map((kind, at) => (kind === parent || at < first || loose[at] === true ? 0 : 1));
  const parents = kinds.filter((kind) => kind === parent).length;
  const empty = kinds.filter((kind, at) => kind === parent && depths[at + 1] !== 1).length;
  return empty * MOST_EMPTY <= parents && isTree(depths, CHAPTERS_PER_PART) ? depths : null;
}

/** Part over chapter over section: a level for each kind, none left out on the way down. */
function depthsByKind(kinds: Kinds, levels: readonly string[], loose: readonly boolean[]): readonly number[] | null {
  if (levels.length < 2 || levels.length > MOST_LEVELS) return null;
  const ranks = kinds.map((kind) => (kind === null ? -1 : levels.indexOf(kind)));
  const lowest = ranks.filter((rank) => rank === levels.length - 1).length;
  const areHeld = ranks.filter((rank) => rank < 0).length >= lowest * CHAPTERS_PER_PART;
  const below = ranksBelow(ranks);
  const depths: number[] = [];
  let previous = -1;
  for (const [at, rank] of ranks.entries()) {
    if (rank > previous + 1) return null;
    if (rank >= 0) previous = rank;
    // "Intermission" and "Credits" belong to no part, unless numbered ones of it follow
    const isLoose = previous < 0 || loose[at] === true || (!areHeld && (below[at] ?? 0) === 0);
    depths.push(rank >= 0 ? rank : isLoose ? 0 : Math.max(1, areHeld ? previous + 1 : previous));
  }
  const parents = ranks.filter((rank) => rank === 0).length;
  const empty = ranks.filter((rank, at) => rank === 0 && ranks[at + 1] !== 1).length;
  return empty * MOST_EMPTY <= parents && isTree(depths, NUMBERED_PER_PART) ? depths : null;
}

/** For each line the rank of the next numbered one; 0 at the end. */
function ranksBelow(ranks: readonly number[]): readonly number[] {
  let below = 0;
  return ranks
    .toReversed()
    .map((rank) => (below = rank < 0 ? below : rank))
    .toReversed();
}
