import type { Concept } from './concept.ts';
import { foldText } from './fold-text.ts';
import { isAscii } from './is-ascii.ts';
import { stemKey, wordKey } from './phrase-key.ts';
import { splitFolded } from './split-folded.ts';

/** Phrases in rows, one for each key that a first word has. */
export interface PhraseRows {
  /** How far each row's key lies behind that of the row before. */
  readonly steps: readonly number[];
  /**
   * The rows with semicolons between them: the phrases, folded, with commas between them, the sign of its concept before
   * each, and a blank between its words. A page keeps one string where it would keep thousands.
   */
  readonly phrases: string;
}

/** The phrases of all concepts in all languages, as data that is small and quickly read. */
export interface PhraseTable<Name extends string> {
  /** A concept's sign is the letter at its place: `a` for the first. */
  readonly names: readonly Name[];
  /** The phrases of ASCII words, which are looked for in any text. */
  readonly ascii: PhraseRows;
  /** The others, which no text of ASCII words holds. */
  readonly others: PhraseRows;
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
    for (const phrase of withoutCovered([...new Set(foldText(Object.values(concept).join(', ')).split(', '))])) {
      const words = splitFolded(phrase);
      const [first = ''] = words;
      const stem = stemKey(first, 0, first.length);
      const key = words.length === 1 && phrase.endsWith('*') ? stem : wordKey(first, 0, first.length, stem);
      const rows = isAscii(phrase) ? ascii : others;
      const before = rows.get(key);
      const mark = /[*:]?$/.exec(phrase)?.[0] ?? '';
      rows.set(key, `${before === undefined ? '' : `${before},`}${sign}${words.join(' ')}${mark}`);
    }
  });
  return { names: concepts.map(([name]) => name), ascii: inSteps(ascii), others: inSteps(others) };
}

/** Without single words that a word which may go on finds as well: "sources" beside "source*", of whatever language. */
function withoutCovered(phrases: readonly string[]): readonly string[] {
  const stems = phrases.filter((phrase) => phrase.endsWith('*')).map((phrase) => phrase.slice(0, -1));
  return phrases.filter((phrase) => {
    const word = phrase.replace('*', '');
    const isWord = !phrase.endsWith(':') && splitFolded(word).join('') === word;
    return !isWord || !stems.some((stem) => word.startsWith(stem) && phrase !== `${stem}*`);
  });
}

function inSteps(rows: ReadonlyMap<number, string>): PhraseRows {
  const sorted = [...rows].toSorted(([a], [b]) => a - b);
  const steps = sorted.map(([key], at) => key - (sorted[at - 1]?.[0] ?? 0));
  return { steps, phrases: sorted.map(([, phrases]) => phrases).join(';') };
}
