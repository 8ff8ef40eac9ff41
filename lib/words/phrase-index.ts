import { conceptAt, type PhraseRows, type PhraseTable } from './create-phrase-table.ts';
import { isAscii } from './is-ascii.ts';
import { KEYS, phraseKey, STEM_LETTERS } from './phrase-key.ts';
import { splitFolded } from './split-words.ts';

/** A phrase that was found: the concept that it stands for, and its words, `end` exclusive. */
export interface FoundPhrase<Name extends string> {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the phrases within the folded words of a text (`splitWords`), from left to right, of those that begin
 * together the longest first; they may overlap. `plain` says that all words are known to be of ASCII.
 */
export type FindPhrases<Name extends string> = (
  words: readonly string[],
  plain: boolean,
) => readonly FoundPhrase<Name>[];

interface Phrase<Name extends string> {
  readonly name: Name;
  readonly words: readonly string[];
  /** Whether its last word may go on ("поддерж*"). */
  readonly goesOn: boolean;
  /** Whether it must be all that is said ("give:"). */
  readonly alone: boolean;
}

/** A row is taken apart when a word with its key is met. */
type Row<Name extends string> = string | readonly Phrase<Name>[];

/**
 * Finds the phrases of `table`. Takes time in proportion to the number of words: how many phrases can begin with one
 * word is a matter of the table. The phrases of other words than those of ASCII are indexed when the first is met.
 */
export function createPhraseIndex<Name extends string>(table: PhraseTable<Name>): FindPhrases<Name> {
  const { names, ascii, others } = table;
  /** By key, the place behind the row's in `rows`; 0 where there is none. */
  const places = new Uint16Array(KEYS);
  const rows: Row<Name>[] = [];
  let holdsOthers = false;

  function addRows({ steps, phrases: added }: PhraseRows): void {
    let key = 0;
    for (const [at, phrases] of added.split(';').entries()) {
      key += steps[at] ?? 0;
      const before = phrasesAt(key);
      if (before === undefined) places[key] = rows.push(phrases);
      else rows[(places[key] ?? 0) - 1] = [...before, ...readRow(phrases, names)];
    }
  }

  function phrasesAt(key: number): readonly Phrase<Name>[] | undefined {
    const place = places[key] ?? 0;
    if (place === 0) return undefined;
    const row = rows[place - 1];
    return typeof row === 'string' ? (rows[place - 1] = readRow(row, names)) : row;
  }

  addRows(ascii);
  return (words, plain) => {
    if (!plain && !holdsOthers && !words.every(isAscii)) {
      addRows(others);
      holdsOthers = true;
    }
    const found: FoundPhrase<Name>[] = [];
    for (let start = 0; start < words.length; start += 1) {
      const word = words[start] ?? '';
      const letters = Math.min(word.length, STEM_LETTERS);
      const stem = phraseKey(word, 0, letters);
      collect(phrasesAt(stem), words, start, found);
      if (word.length > letters) collect(phrasesAt(phraseKey(word, letters, word.length, stem)), words, start, found);
    }
    return found.length < 2 ? found : found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  };
}

function readRow<Name extends string>(row: string, names: readonly Name[]): readonly Phrase<Name>[] {
  return row.split(',').flatMap((phrase) => {
    const name = names[conceptAt(phrase)];
    const text = phrase.slice(1);
    if (name === undefined) return [];
    return { name, words: splitFolded(text), goesOn: text.endsWith('*'), alone: text.endsWith(':') };
  });
}

function collect<Name extends string>(
  phrases: readonly Phrase<Name>[] | undefined,
  words: readonly string[],
  start: number,
  found: FoundPhrase<Name>[],
): void {
  if (phrases === undefined) return;
  for (const phrase of phrases) {
    if (stands(phrase, words, start)) found.push({ name: phrase.name, start, end: start + phrase.words.length });
  }
}

/** Whether the phrase stands at this place. */
function stands({ words: own, goesOn, alone }: Phrase<string>, words: readonly string[], at: number): boolean {
  if (alone && words.length !== own.length) return false;
  const last = own.length - 1;
  for (let i = 0; i < last; i += 1) if (words[at + i] !== own[i]) return false;
  const [ending = '', found = ''] = [own[last], words[at + last]];
  return goesOn ? found.startsWith(ending) : found === ending;
}
