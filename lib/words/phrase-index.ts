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

interface WrittenPhrase<Name extends string> {
  readonly name: Name;
  /** Folded, with the sign behind it that says how it counts. */
  readonly text: string;
}

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
  readonly written: Map<string, WrittenPhrase<Name>[]>;
  /** Those of them that were needed, split into their words. */
  readonly whole: Map<string, readonly Phrase<Name>[]>;
  /** Phrases of one open word, by its first letters. */
  readonly stems: Map<number, Phrase<Name>[]>;
}

const NONE: readonly never[] = [];
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
  const index: PhraseIndex<Name> = { written: new Map(), whole: new Map(), stems: new Map() };
  let holds: 'nothing' | 'ascii' | 'everything' = 'nothing';

  function fill(words: readonly string[]): void {
    if (holds === 'nothing') {
      for (const [name, concept] of concepts) addAscii(index, name, listsOf(concept, false));
      holds = 'ascii';
    }
    if (!words.every(isAscii)) {
      for (const [name, concept] of concepts) addOthers(index, name, listsOf(concept, true));
      index.whole.clear();
      holds = 'everything';
    }
  }

  return (words) => {
    if (holds !== 'everything') fill(words);
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
    add(index, first, { name, text });
  }
}

function addOthers<Name extends string>(index: PhraseIndex<Name>, name: Name, lists: string): void {
  for (const text of lists.split(', ')) if (!isAscii(text)) add(index, splitFolded(text)[0] ?? '', { name, text });
}

function add<Name extends string>(index: PhraseIndex<Name>, first: string, written: WrittenPhrase<Name>): void {
  if (written.text.endsWith('*')) {
    const phrase = phraseOf(written);
    if (phrase.words.length === 1) return put(index.stems, stemKey(first), phrase);
  }
  put(index.written, first, written);
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const others = map.get(key);
  if (others) others.push(value);
  else map.set(key, [value]);
}

function phraseOf<Name extends string>({ name, text }: WrittenPhrase<Name>): Phrase<Name> {
  return { name, words: splitFolded(text), open: text.endsWith('*'), alone: text.endsWith(':') };
}

/** A number of the first three letters; no stem is shorter. */
function stemKey(word: string): number {
  return (word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 31 + word.charCodeAt(2);
}

function find<Name extends string>(index: PhraseIndex<Name>, words: readonly string[]): readonly FoundPhrase<Name>[] {
  let found: FoundPhrase<Name>[] | null = null;
  for (let start = 0; start < words.length; start += 1) {
    const word = words[start] ?? '';
    for (const phrases of [wholeAt(index, word), index.stems.get(stemKey(word))]) {
      for (const phrase of phrases ?? NONE) {
        if (!fits(phrase, words, start)) continue;
        (found ??= []).push({ name: phrase.name, start, end: start + phrase.words.length });
      }
    }
  }
  if (found === null) return NONE;
  return found.length < 2 ? found : found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function wholeAt<Name extends string>({ written, whole }: PhraseIndex<Name>, word: string): readonly Phrase<Name>[] {
  const beginning = written.get(word);
  if (beginning === undefined) return NONE;
  const known = whole.get(word);
  if (known !== undefined) return known;
  const phrases = beginning.map(phraseOf);
  whole.set(word, phrases);
  return phrases;
}

function fits(phrase: Phrase<string>, words: readonly string[], at: number): boolean {
  if (phrase.alone && words.length !== phrase.words.length) return false;
  const last = phrase.words.length - 1;
  return phrase.words.every((word, i) => {
    const found = words[at + i];
    return phrase.open && i === last ? found?.startsWith(word) === true : found === word;
  });
}
