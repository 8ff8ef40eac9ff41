import { fullTitle } from '../outline/full-title.ts';
import type { Cue } from '../timeline/cue.ts';
import { fold, type Folded } from './fold.ts';
import { findMatches, type Match } from './find-matches.ts';

/** What a search leaves of the outline. */
export interface FilteredCues {
  /** Ids of the cues to show: the hits, what is above them, and what is below a section that is a hit. */
  readonly visible: ReadonlySet<string>;
  /** Where the words stand in the titles of the hits, by id. */
  readonly matches: ReadonlyMap<string, readonly Match[]>;
}

/** The titles of all cues folded, with the author's number, once a timeline, so that a keystroke only compares. */
export function foldCues(cues: readonly Cue[]): ReadonlyMap<string, Folded> {
  return new Map(cues.map((cue) => [cue.id, fold(fullTitle(cue.node))]));
}

/**
 * Keeps the cues whose title has all `words`, or for whom `alsoHit` holds (one of its references matches).
 * Sections above a hit stay visible, and so does everything in a section that is a hit itself.
 */
export function filterCues(
  roots: readonly Cue[],
  folded: ReadonlyMap<string, Folded>,
  words: readonly string[],
  alsoHit: (cue: Cue) => boolean = () => false,
): FilteredCues {
  const visible = new Set<string>();
  const matches = new Map<string, readonly Match[]>();

  function visit(cue: Cue, belowHit: boolean): boolean {
    const text = folded.get(cue.id);
    const found = text === undefined ? null : findMatches(text, words);
    if (found !== null) matches.set(cue.id, found);
    const below = cue.children.map((child) => visit(child, belowHit || found !== null));
    const shown = belowHit || found !== null || alsoHit(cue) || below.includes(true);
    if (shown) visible.add(cue.id);
    return shown;
  }

  for (const root of roots) visit(root, false);
  return { visible, matches };
}
