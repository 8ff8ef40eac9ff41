import { type Concept, otherScripts } from './concept.ts';
import { isAscii } from './is-ascii.ts';
import { foldText, splitFolded } from './split-words.ts';

/** A phrase that was found: the concept that it stands for, and its words, `end` exclusive. */
export interface FoundPhrase<Name extends string> {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the phrases within folded words (`splitWords`), from left to right, of those that begin together the
 * longest first; they may overlap.
 */
export type FindPhrases<Name extends string> = (words: readonly string[]) => readonly FoundPhrase<Name>[];

interface Phrase<Name extends string> {
  readonly name: Name;
  readonly words: readonly string[];
  /** True where the last word may go on ("поддерж*"). */
  readonly open: boolean;
  /** True where it must be all that is said ("give:"). */
  readonly alone: boolean;
}

interface PhraseIndex<Name extends string> {
  /** By their first word. */
  readonly whole: Map<string, Phrase<Name>[]>;
  /** Phrases of one open word, by its first letters. */
  readonly stems: Map<number, Phrase<Name>[]>;
}

const NONE: readonly never[] = [];

/**
 * Indexes the phrases of `concepts` in all languages. Finding takes time in proportion to the number of
 * words: how many phrases can begin with one word is a matter of the concepts. Phrases are split when one
 * of them may be there: those of ASCII words at the first search, the others at the first other word.
 */
export function createPhraseIndex<Name extends string>(
  concepts: readonly (readonly [Name, Concept])[],
): FindPhrases<Name> {
  const index: PhraseIndex<Name> = { whole: new Map(), stems: new Map() };
  let holds: 'nothing' | 'ascii' | 'everything' = 'nothing';

  function fill(words: readonly string[]): void {
    if (holds === 'nothing') {
      addPhrases(index, concepts, true);
      holds = 'ascii';
    }
    if (!words.every(isAscii)) {
      addPhrases(index, concepts, false);
      holds = 'everything';
    }
  }

  return (words) => {
    if (holds !== 'everything') fill(words);
    return find(index, words);
  };
}

function addPhrases<Name extends string>(
  { whole, stems }: PhraseIndex<Name>,
  concepts: readonly (readonly [Name, Concept])[],
  ofAscii: boolean,
): void {
  for (const [name, concept] of concepts) {
    for (const written of phrasesOf(concept, ofAscii)) {
      if (isAscii(written) !== ofAscii) continue;
      const words = splitFolded(written);
      const [first = ''] = words;
      const phrase = { name, words, open: written.endsWith('*'), alone: written.endsWith(':') };
      if (phrase.open && words.length === 1) put(stems, stemKey(first), phrase);
      else put(whole, first, phrase);
    }
  }
}

function phrasesOf(concept: Concept, ofAscii: boolean): readonly string[] {
  const lists = Object.entries(concept).filter(([language]) => !ofAscii || !otherScripts.has(language));
  return foldText(lists.map(([, list]) => list).join(', ')).split(', ');
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const others = map.get(key);
  if (others) others.push(value);
  else map.set(key, [value]);
}

/** A number of the first three letters; no stem is shorter. */
function stemKey(word: string): number {
  return (word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 31 + word.charCodeAt(2);
}

function find<Name extends string>(
  { whole, stems }: PhraseIndex<Name>,
  words: readonly string[],
): readonly FoundPhrase<Name>[] {
  let found: FoundPhrase<Name>[] | null = null;
  for (let start = 0; start < words.length; start += 1) {
    const word = words[start] ?? '';
    for (const phrases of [whole.get(word), stems.get(stemKey(word))]) {
      for (const phrase of phrases ?? NONE) {
        if (!fits(phrase, words, start)) continue;
        (found ??= []).push({ name: phrase.name, start, end: start + phrase.words.length });
      }
    }
  }
  if (found === null) return NONE;
  return found.length < 2 ? found : found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function fits(phrase: Phrase<string>, words: readonly string[], at: number): boolean {
  const last = phrase.words.length - 1;
  if (phrase.alone && words.length !== phrase.words.length) return false;
  return phrase.words.every((word, i) => {
    const found = words[at + i];
    return phrase.open && i === last ? found?.startsWith(word) === true : found === word;
  });
}
