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
 * Finds the phrases within the folded words of a text (`splitWords`), from left to right, of those that begin
 * together the longest first; they may overlap.
 */
export type FindPhrases<Name extends string> = (words: readonly string[], text: string) => readonly FoundPhrase<Name>[];

interface Phrase<Name extends string> {
  readonly name: Name;
  readonly first: string;
  /** Folded; `*` behind the last word lets it go on ("поддерж*"), with `:` the phrase must be all that is said. */
  readonly text: string;
  /** Null until its first word is met. */
  words: readonly string[] | null;
}

/** By the key of the first word, where that may go on by its first letters. */
type PhraseIndex<Name extends string> = Map<number, Phrase<Name>[]>;

/** No word that may go on is shorter. */
const STEM_LETTERS = 3;
/** What engines hold without a box. */
const LARGEST_KEY = 0x3fffffff;
/** A phrase of ASCII, and its first word, in phrases between commas. */
const ASCII_PHRASE = /(?:^|, )([a-z]+|\d+|%)[\0-+\--\x7f]*(?=,|$)/g;

/**
 * Indexes the phrases of `concepts` in all languages. Finding takes time in proportion to the number of
 * words: how many phrases can begin with one word is a matter of the concepts. Phrases are gathered when one
 * of them may be there: those of ASCII words at the first search, the others at the first other word.
 */
export function createPhraseIndex<Name extends string>(
  concepts: readonly (readonly [Name, Concept])[],
): FindPhrases<Name> {
  const index: PhraseIndex<Name> = new Map();
  let holds: 'nothing' | 'ascii' | 'everything' = 'nothing';

  function fill(words: readonly string[], text: string): void {
    if (holds === 'nothing') {
      for (const [name, concept] of concepts) addAscii(index, name, listsOf(concept, false));
      holds = 'ascii';
    }
    if (!isAscii(text) && !words.every(isAscii)) {
      for (const [name, concept] of concepts) addOthers(index, name, listsOf(concept, true));
      holds = 'everything';
    }
  }

  return (words, text) => {
    if (holds !== 'everything') fill(words, text);
    return find(index, words);
  };
}

/** The phrases of all languages, or of those in Latin letters. */
function listsOf(concept: Concept, ofAllScripts: boolean): string {
  const lists = Object.entries(concept).filter(([language]) => ofAllScripts || !otherScripts.has(language));
  return foldText(lists.map(([, list]) => list).join(', '));
}

function addAscii<Name extends string>(index: PhraseIndex<Name>, name: Name, lists: string): void {
  for (let found = ASCII_PHRASE.exec(lists); found !== null; found = ASCII_PHRASE.exec(lists)) {
    const [text, first = ''] = found;
    add(index, { name, first, text, words: null });
  }
}

function addOthers<Name extends string>(index: PhraseIndex<Name>, name: Name, lists: string): void {
  for (const text of lists.split(', ')) {
    if (isAscii(text)) continue;
    const words = splitFolded(text);
    add(index, { name, first: words[0] ?? '', text, words });
  }
}

function add<Name extends string>(index: PhraseIndex<Name>, phrase: Phrase<Name>): void {
  const { first, text } = phrase;
  const key = keyOf(first, text.endsWith('*') ? Math.min(first.length, STEM_LETTERS) : first.length);
  const others = index.get(key);
  if (others) others.push(phrase);
  else index.set(key, [phrase]);
}

/** A number of the first letters: it is had and looked up more quickly than the letters are. */
function keyOf(word: string, letters: number): number {
  let key = 0;
  for (let at = 0; at < letters; at += 1) key = (key * 31 + word.charCodeAt(at)) & LARGEST_KEY;
  return key;
}

function find<Name extends string>(index: PhraseIndex<Name>, words: readonly string[]): readonly FoundPhrase<Name>[] {
  const found: FoundPhrase<Name>[] = [];
  for (let start = 0; start < words.length; start += 1) {
    const word = words[start] ?? '';
    collect(index.get(keyOf(word, word.length)), words, start, found);
    if (word.length > STEM_LETTERS) collect(index.get(keyOf(word, STEM_LETTERS)), words, start, found);
  }
  return found.length < 2 ? found : found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function collect<Name extends string>(
  phrases: readonly Phrase<Name>[] | undefined,
  words: readonly string[],
  start: number,
  found: FoundPhrase<Name>[],
): void {
  if (phrases === undefined) return;
  for (const phrase of phrases) {
    const length = lengthAt(phrase, words, start);
    if (length > 0) found.push({ name: phrase.name, start, end: start + length });
  }
}

/** How many words the phrase has where it stands at this place, else 0. */
function lengthAt(phrase: Phrase<string>, words: readonly string[], at: number): number {
  if (words[at]?.startsWith(phrase.first) !== true) return 0;
  const own = (phrase.words ??= splitFolded(phrase.text));
  const last = own.length - 1;
  for (let i = 0; i < last; i += 1) if (words[at + i] !== own[i]) return 0;
  const [ending, found] = [own[last] ?? '', words[at + last] ?? ''];
  const fits = phrase.text.endsWith('*') ? found.startsWith(ending) : found === ending;
  return fits && (words.length === own.length || !phrase.text.endsWith(':')) ? own.length : 0;
}
