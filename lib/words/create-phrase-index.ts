import { conceptAt, type PhraseRows, type PhraseTable } from './create-phrase-table.ts';
import type { LocatedWords } from './locate-words.ts';
import { KEYS } from './phrase-key.ts';

/** A phrase that was found: the concept that it stands for, and its words, `end` exclusive. */
export interface FoundPhrase<Name extends string> {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
}

/** Finds the phrases among the words of a text, from left to right, of those that begin together the longest first; they may overlap. */
export type FindPhrases<Name extends string> = (words: LocatedWords) => readonly FoundPhrase<Name>[];

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
  const rows: Row<Name>[] = ascii.phrases.split(';');
  let holdsOthers = false;

  function phrasesAt(key: number): readonly Phrase<Name>[] | undefined {
    const place = places[key] ?? 0;
    if (place === 0) return undefined;
    const row = rows[place - 1];
    return typeof row === 'string' ? (rows[place - 1] = readRow(row, names)) : row;
  }

  function addOthers(): void {
    const added = others.phrases.split(';');
    for (const [at, key] of keysOf(others).entries()) {
      const row = added[at] ?? '';
      const before = phrasesAt(key);
      if (before === undefined) places[key] = rows.push(row);
      else rows[(places[key] ?? 0) - 1] = [...before, ...readRow(row, names)];
    }
    holdsOthers = true;
  }

  const asciiKeys = keysOf(ascii);
  for (let at = 0; at < rows.length; at += 1) places[asciiKeys[at] ?? 0] = at + 1;
  return (words) => {
    const { plain, count, stems, keys } = words;
    if (!plain && !holdsOthers) addOthers();
    const found: FoundPhrase<Name>[] = [];
    for (let start = 0; start < count; start += 1) {
      const [stem = 0, key = 0] = [stems[start], keys[start]];
      collect(phrasesAt(stem), words, start, found);
      if (key !== stem) collect(phrasesAt(key), words, start, found);
    }
    return found.length < 2 ? found : found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  };
}

/** The key of each row. */
function keysOf({ steps }: PhraseRows): readonly number[] {
  let key = 0;
  return steps.map((step) => (key += step));
}

function readRow<Name extends string>(row: string, names: readonly Name[]): readonly Phrase<Name>[] {
  return row.split(',').flatMap((phrase) => {
    const name = names[conceptAt(phrase)];
    if (name === undefined) return [];
    const [goesOn, alone] = [phrase.endsWith('*'), phrase.endsWith(':')];
    return { name, words: phrase.slice(1, goesOn || alone ? -1 : undefined).split(' '), goesOn, alone };
  });
}

/** Adds those of the phrases that stand at `start`. */
function collect<Name extends string>(
  phrases: readonly Phrase<Name>[] | undefined,
  words: LocatedWords,
  start: number,
  found: FoundPhrase<Name>[],
): void {
  if (phrases === undefined) return;
  for (const phrase of phrases) {
    if (stands(phrase, words, start)) found.push({ name: phrase.name, start, end: start + phrase.words.length });
  }
}

/** Whether the phrase stands at this place. */
function stands({ words: own, goesOn, alone }: Phrase<string>, words: LocatedWords, at: number): boolean {
  if (at + own.length > words.count || (alone && words.count !== own.length)) return false;
  const last = own.length - 1;
  for (let i = 0; i <= last; i += 1) if (!isWord(own[i] ?? '', words, at + i, goesOn && i === last)) return false;
  return true;
}

/** Whether a word of a text is `word`, or at least begins with it if that may go on. */
function isWord(word: string, { text, starts, ends }: LocatedWords, at: number, goesOn: boolean): boolean {
  const start = starts[at] ?? 0;
  const longer = (ends[at] ?? 0) - start - word.length;
  return (longer === 0 || (goesOn && longer > 0)) && text.startsWith(word, start);
}
