import type { Concept } from './concept.ts';
import { isAscii } from './is-ascii.ts';
import { phraseKey, STEM_LETTERS } from './phrase-key.ts';
import { foldText, splitFolded } from './split-words.ts';

/**
 * Phrases by the key of their first word: how far that lies behind the key of the row before, and the phrases, folded,
 * with commas between them and the sign of its concept before each.
 */
export type PhraseRow = readonly [step: number, phrases: string];

/** The phrases of all concepts in all languages, as data that is small and quickly read. */
export interface PhraseTable<Name extends string> {
  /** A concept's sign is the letter at its place: `a` for the first. */
  readonly names: readonly Name[];
  /** The phrases of ASCII words, which are looked for in any text. */
  readonly ascii: readonly PhraseRow[];
  /** The others, which no text of ASCII words holds. */
  readonly others: readonly PhraseRow[];
}

const FIRST_SIGN = 97;

/** The place of the concept whose sign begins `phrase`. */
export function conceptAt(phrase: string): number {
  return phrase.charCodeAt(0) - FIRST_SIGN;
}

/** Gathers the phrases of `concepts` by their keys. */
export function createPhraseTable<Name extends string>(
  concepts: readonly (readonly [Name, Concept])[],
): PhraseTable<Name> {
  const [ascii, others] = [new Map<number, string>(), new Map<number, string>()];
  concepts.forEach(([, concept], at) => {
    const sign = String.fromCharCode(FIRST_SIGN + at);
    for (const phrase of new Set(foldText(Object.values(concept).join(', ')).split(', '))) {
      const [first = '', ...rest] = splitFolded(phrase);
      const key = rest.length === 0 && phrase.endsWith('*') ? phraseKey(first, 0, STEM_LETTERS) : phraseKey(first);
      const rows = isAscii(phrase) ? ascii : others;
      const before = rows.get(key);
      rows.set(key, `${before === undefined ? '' : `${before},`}${sign}${phrase}`);
    }
  });
  return { names: concepts.map(([name]) => name), ascii: inSteps(ascii), others: inSteps(others) };
}

function inSteps(rows: ReadonlyMap<number, string>): readonly PhraseRow[] {
  let last = 0;
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([key, phrases]): PhraseRow => {
      const step = key - last;
      last = key;
      return [step, phrases];
    });
}
