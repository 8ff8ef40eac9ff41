import { fold, type Folded } from './fold.ts';

/** A stretch of a text that matches: UTF-16 offsets, `end` exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** The words of a query, folded; a text matches when it has all of them. */
export function queryWords(query: string): readonly string[] {
  return fold(query)
    .text.split(/\s+/u)
    .filter((word) => word !== '');
}

/** Where the words stand in a folded text, ascending and apart; null unless each word is there. */
export function findMatches(folded: Folded, words: readonly string[]): readonly Match[] | null {
  const matches: Match[] = [];
  for (const word of words) {
    const found = occurrences(folded, word);
    if (found.length === 0) return null;
    matches.push(...found);
  }
  return merge(matches);
}

function occurrences(folded: Folded, word: string): readonly Match[] {
  const matches: Match[] = [];
  for (let at = folded.text.indexOf(word); at !== -1; at = folded.text.indexOf(word, at + word.length)) {
    const start = folded.offsets[at] ?? 0;
    // The end of the last character, marks that were folded away included: where the next one begins.
    const end = folded.offsets[at + word.length] ?? start;
    matches.push({ start, end });
  }
  return matches;
}

function merge(matches: readonly Match[]): readonly Match[] {
  const merged: Match[] = [];
  for (const match of matches.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && match.start <= last.end)
      merged.splice(-1, 1, { ...last, end: Math.max(last.end, match.end) });
    else merged.push(match);
  }
  return merged;
}
