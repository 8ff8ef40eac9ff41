import type { Concept } from './concept.ts';
import { foldText, splitFolded } from './split-words.ts';

/** A phrase that was found: the concept that it stands for, and its words, `end` exclusive. */
export interface FoundPhrase<Name extends string> {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
}

/** Phrases of several concepts in all languages, to be looked up in folded words (`splitWords`). */
export interface PhraseTable<Name extends string> {
  /** The concept that these words, all of them, stand for, or null. */
  readonly match: (words: readonly string[]) => Name | null;
  /** All phrases within these words, from left to right, the longest wherever several begin; none overlap. */
  readonly find: (words: readonly string[]) => readonly FoundPhrase<Name>[];
}

interface Phrase<Name extends string> {
  readonly name: Name;
  readonly words: readonly string[];
  /** True where the last word may go on ("поддерж*"). */
  readonly open: boolean;
  /** True where it must be all that is said ("give:"). */
  readonly alone: boolean;
}

function phrasesOf<Name extends string>(name: Name, concept: Concept): readonly Phrase<Name>[] {
  return foldText(Object.values(concept).join(','))
    .split(',')
    .map((phrase) => ({ name, words: splitFolded(phrase), open: phrase.endsWith('*'), alone: phrase.endsWith(':') }));
}

function fits(phrase: Phrase<string>, words: readonly string[], at: number): boolean {
  const last = phrase.words.length - 1;
  if (phrase.alone && words.length !== phrase.words.length) return false;
  return phrase.words.every((word, i) => {
    const found = words[at + i];
    return phrase.open && i === last ? found?.startsWith(word) === true : found === word;
  });
}

/** Stems are looked up by their first letters; none is shorter. */
const STEM_KEY = 3;

interface PhraseIndex<Name extends string> {
  /** By their first word, the longest first. */
  readonly whole: ReadonlyMap<string, readonly Phrase<Name>[]>;
  /** Phrases of one open word, by the stem's first letters. */
  readonly stems: ReadonlyMap<string, readonly Phrase<Name>[]>;
}

function indexPhrases<Name extends string>(phrases: readonly Phrase<Name>[]): PhraseIndex<Name> {
  const whole = new Map<string, Phrase<Name>[]>();
  const stems = new Map<string, Phrase<Name>[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.words;
    if (phrase.open && phrase.words.length === 1) put(stems, first.slice(0, STEM_KEY), phrase);
    else put(whole, first, phrase);
  }
  for (const others of whole.values()) others.sort((a, b) => b.words.length - a.words.length);
  return { whole, stems };
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const others = map.get(key);
  if (others) others.push(value);
  else map.set(key, [value]);
}

/**
 * Makes a table of `concepts`; of two that share a phrase the first has it. Looking up takes time in
 * proportion to the number of words: how many phrases can begin with one word is a matter of the table.
 * Phrases are split at the first look-up, so that a page without a description pays nothing.
 */
export function createPhraseTable<Name extends string>(
  concepts: readonly (readonly [Name, Concept])[],
): PhraseTable<Name> {
  let index: PhraseIndex<Name> | null = null;

  function phraseAt(words: readonly string[], at: number): Phrase<Name> | undefined {
    index ??= indexPhrases(concepts.flatMap(([name, concept]) => phrasesOf(name, concept)));
    const word = words[at] ?? '';
    const whole = index.whole.get(word)?.find((phrase) => fits(phrase, words, at));
    return whole ?? index.stems.get(word.slice(0, STEM_KEY))?.find((phrase) => fits(phrase, words, at));
  }

  function find(words: readonly string[]): readonly FoundPhrase<Name>[] {
    const found: FoundPhrase<Name>[] = [];
    for (let at = 0; at < words.length;) {
      const phrase = phraseAt(words, at);
      if (phrase) found.push({ name: phrase.name, start: at, end: at + phrase.words.length });
      at += phrase ? phrase.words.length : 1;
    }
    return found;
  }

  function match(words: readonly string[]): Name | null {
    const phrase = phraseAt(words, 0);
    return phrase && phrase.words.length === words.length ? phrase.name : null;
  }

  return { match, find };
}
